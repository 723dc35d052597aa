/// The JSON Schema of a record.
public enum RecordSchema {
  /// JSON Schema, draft 2020-12, as text; what `assay schema` prints.
  public static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:assay:schema:record:1.0.0",
      "title": "Assay record",
      "description": "What Assay says of one document. Every key is always present; what is not stated is null or an empty array.",
      "type": "object",
      "properties": {
        "schema_version": { "const": "1.0.0" },
        "id": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the source bytes, hex." },
        "status": { "enum": ["ok", "error"] },
        "error": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/error" }] },
        "source": { "$ref": "#/$defs/source" },
        "text": { "type": ["string", "null"], "description": "The clean text, where asked for." },
        "notice": { "$ref": "#/$defs/notice" },
        "drugs": { "type": "array", "items": { "$ref": "#/$defs/drug" } },
        "trials": { "type": "array", "items": { "$ref": "#/$defs/trial" } },
        "cohorts": { "type": "array", "items": { "$ref": "#/$defs/cohort" } },
        "counts": { "type": "array", "items": { "$ref": "#/$defs/count" } },
        "results": { "type": "array", "items": { "$ref": "#/$defs/result" } },
        "percentages": { "type": "array", "items": { "$ref": "#/$defs/percentage" } },
        "dates": { "type": "array", "items": { "$ref": "#/$defs/date" } },
        "doses": { "type": "array", "items": { "$ref": "#/$defs/dose" } },
        "checks": { "type": "array", "items": { "$ref": "#/$defs/check" } },
        "summary": { "$ref": "#/$defs/summary" }
      },
      "required": ["schema_version", "id", "status", "error", "source", "text", "notice", "drugs", "trials", "cohorts", "counts", "results", "percentages", "dates", "doses", "checks", "summary"],
      "additionalProperties": false,
      "anyOf": [
        { "properties": { "status": { "const": "ok" }, "error": { "type": "null" } } },
        { "properties": { "status": { "const": "error" }, "error": { "type": "object" } } }
      ],
      "$defs": {
        "string_or_null": { "type": ["string", "null"] },
        "number_or_null": { "type": ["number", "null"] },
        "natural": { "type": "integer", "minimum": 0 },
        "natural_or_null": { "type": ["integer", "null"], "minimum": 0 },
        "word": { "type": "string", "pattern": "^[a-z0-9]+(_[a-z0-9]+)*$" },
        "iso_date": {
          "description": "ISO 8601, as exact as printed: a day, a month, a quarter (2025-Q2) or a year.",
          "anyOf": [
            { "type": "null" },
            { "type": "string", "pattern": "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" }
          ]
        },
        "iso_duration": {
          "description": "ISO 8601, years as months: P12M, P6W, P90D, PT12H.",
          "anyOf": [
            { "type": "null" },
            { "type": "string", "pattern": "^P([0-9]+([.][0-9]+)?[MWD]|T[0-9]+([.][0-9]+)?[HMS])$" }
          ]
        },
        "bound": { "enum": ["<", "<=", ">", ">=", null] },
        "trial_id": { "anyOf": [{ "type": "null" }, { "type": "string", "pattern": "^t[1-9][0-9]*$" }] },
        "cohort_id": { "anyOf": [{ "type": "null" }, { "type": "string", "pattern": "^c[1-9][0-9]*$" }] },
        "result_id": { "anyOf": [{ "type": "null" }, { "type": "string", "pattern": "^r[1-9][0-9]*$" }] },
        "evidence": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "start": { "$ref": "#/$defs/natural", "description": "First code point of the clean text." },
              "end": { "$ref": "#/$defs/natural", "description": "One past the last code point." },
              "quote": { "type": "string", "description": "Exactly that slice of the clean text." },
              "source_start": { "$ref": "#/$defs/natural", "description": "First byte of the original file." },
              "source_end": { "$ref": "#/$defs/natural", "description": "One past the last byte." }
            },
            "required": ["start", "end", "quote", "source_start", "source_end"],
            "additionalProperties": false
          }
        },
        "derived": {
          "description": "What was computed, not read.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "field": { "type": "string", "pattern": "^[a-z][a-z0-9_.]*$" },
              "operands": { "type": "array", "items": { "type": "string" } },
              "how": { "type": "string" }
            },
            "required": ["field", "operands", "how"],
            "additionalProperties": false
          }
        },
        "error": {
          "type": "object",
          "properties": {
            "code": { "type": "string", "pattern": "^[ADLXE][0-9]{3}$" },
            "message": { "type": "string" },
            "stage": { "type": "string" }
          },
          "required": ["code", "message", "stage"],
          "additionalProperties": false
        },
        "source": {
          "type": "object",
          "properties": {
            "uri": { "type": "string" },
            "media_type": { "$ref": "#/$defs/string_or_null" },
            "charset": { "$ref": "#/$defs/string_or_null" },
            "byte_length": { "$ref": "#/$defs/natural" },
            "title": { "$ref": "#/$defs/string_or_null" },
            "published": { "$ref": "#/$defs/iso_date" },
            "site": { "$ref": "#/$defs/string_or_null" },
            "language": { "$ref": "#/$defs/string_or_null" },
            "undecodable": { "$ref": "#/$defs/natural", "description": "Ill-formed byte sequences that became U+FFFD." },
            "fetched": {
              "description": "When a crawler fetched it (WARC-Date), ISO 8601 in UTC.",
              "anyOf": [
                { "type": "null" },
                { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z)?)?)?$" }
              ]
            }
          },
          "required": ["uri", "media_type", "charset", "byte_length", "title", "published", "site", "language", "undecodable", "fetched"],
          "additionalProperties": false
        },
        "notice": {
          "type": "object",
          "properties": {
            "kind": { "enum": ["approval", "none"] },
            "agency": { "$ref": "#/$defs/string_or_null" },
            "pathway": { "enum": ["regular", "accelerated", "conditional", "emergency", null] },
            "decision_date": { "$ref": "#/$defs/iso_date" },
            "designations": { "type": "array", "items": { "$ref": "#/$defs/word" } },
            "indication": { "$ref": "#/$defs/string_or_null" },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["kind", "agency", "pathway", "decision_date", "designations", "indication", "evidence", "derived"],
          "additionalProperties": false
        },
        "drug": {
          "type": "object",
          "properties": {
            "name": { "$ref": "#/$defs/string_or_null", "description": "Lower-case generic name." },
            "brand": { "$ref": "#/$defs/string_or_null", "description": "As printed." },
            "sponsor": { "$ref": "#/$defs/string_or_null" },
            "class": { "$ref": "#/$defs/string_or_null" },
            "role": { "enum": ["approved", "combination", "comparator", "prior", "mentioned"] },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["name", "brand", "sponsor", "class", "role", "evidence", "derived"],
          "additionalProperties": false
        },
        "trial": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^t[1-9][0-9]*$" },
            "name": { "$ref": "#/$defs/string_or_null" },
            "registry_id": { "$ref": "#/$defs/string_or_null" },
            "phase": { "enum": ["1", "1/2", "2", "2/3", "3", "4", null] },
            "design": { "type": "array", "items": { "$ref": "#/$defs/word" } },
            "evidence": { "$ref": "#/$defs/evidence" },
            "phase_printed": { "$ref": "#/$defs/string_or_null" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["id", "name", "registry_id", "phase", "design", "evidence", "phase_printed", "derived"],
          "additionalProperties": false
        },
        "cohort": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^c[1-9][0-9]*$" },
            "size": { "$ref": "#/$defs/natural" },
            "printed": { "type": "string" },
            "approximate": { "type": "boolean" },
            "label": { "$ref": "#/$defs/string_or_null" },
            "role": { "enum": ["total", "arm", "subgroup", "responders", "safety", "events"] },
            "trial": { "$ref": "#/$defs/trial_id" },
            "parent": { "$ref": "#/$defs/cohort_id" },
            "evidence": { "$ref": "#/$defs/evidence" },
            "partition": { "$ref": "#/$defs/string_or_null", "description": "Cohorts of one letter are together all of their parent." },
            "arm": { "$ref": "#/$defs/string_or_null", "description": "The treatment that the patients were given." },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["id", "size", "printed", "approximate", "label", "role", "trial", "parent", "evidence", "partition", "arm", "derived"],
          "additionalProperties": false
        },
        "count": {
          "type": "object",
          "properties": {
            "value": { "$ref": "#/$defs/natural" },
            "printed": { "type": "string" },
            "label": { "$ref": "#/$defs/string_or_null" },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["value", "printed", "label", "evidence", "derived"],
          "additionalProperties": false
        },
        "result": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^r[1-9][0-9]*$" },
            "endpoint": { "$ref": "#/$defs/string_or_null" },
            "endpoint_printed": { "$ref": "#/$defs/string_or_null" },
            "statistic": { "enum": ["proportion", "median", "mean", "hazard_ratio", "odds_ratio", "risk_ratio", "rate_ratio", "difference", "change_from_baseline", "relative_reduction", "event_free_rate"] },
            "value": { "$ref": "#/$defs/number_or_null" },
            "unit": { "$ref": "#/$defs/string_or_null", "description": "UCUM." },
            "printed": { "$ref": "#/$defs/string_or_null" },
            "bound": { "$ref": "#/$defs/bound" },
            "not_reached": { "type": "boolean" },
            "timepoint": { "$ref": "#/$defs/iso_duration" },
            "count": { "$ref": "#/$defs/natural_or_null", "description": "k of \"k of n\"." },
            "denominator": { "$ref": "#/$defs/natural_or_null", "description": "n of \"k of n\"." },
            "cohort": { "$ref": "#/$defs/cohort_id" },
            "arm": { "$ref": "#/$defs/string_or_null" },
            "comparator": { "$ref": "#/$defs/string_or_null" },
            "trial": { "$ref": "#/$defs/trial_id" },
            "confidence_interval": {
              "anyOf": [
                { "type": "null" },
                {
                  "type": "object",
                  "properties": {
                    "level": { "$ref": "#/$defs/number_or_null" },
                    "low": { "$ref": "#/$defs/number_or_null" },
                    "high": { "$ref": "#/$defs/number_or_null" },
                    "low_printed": { "type": "string" },
                    "high_printed": { "type": "string" }
                  },
                  "required": ["level", "low", "high", "low_printed", "high_printed"],
                  "additionalProperties": false
                }
              ]
            },
            "p_value": {
              "anyOf": [
                { "type": "null" },
                {
                  "type": "object",
                  "properties": {
                    "relation": { "enum": ["=", "<", "<=", ">", ">="] },
                    "value": { "type": "number", "minimum": 0 },
                    "printed": { "type": "string" },
                    "sided": { "enum": [1, 2, null] }
                  },
                  "required": ["relation", "value", "printed", "sided"],
                  "additionalProperties": false
                }
              ]
            },
            "evidence": { "$ref": "#/$defs/evidence" },
            "population": { "enum": ["responders", null] },
            "qualifiers": { "type": "array", "items": { "$ref": "#/$defs/word" } },
            "deviation": {
              "anyOf": [
                { "type": "null" },
                {
                  "type": "object",
                  "description": "What stands behind the sign ± of a mean.",
                  "properties": {
                    "kind": { "enum": ["sd", "se", null] },
                    "value": { "type": "number", "minimum": 0 },
                    "printed": { "type": "string" }
                  },
                  "required": ["kind", "value", "printed"],
                  "additionalProperties": false
                }
              ]
            },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["id", "endpoint", "endpoint_printed", "statistic", "value", "unit", "printed", "bound", "not_reached", "timepoint", "count", "denominator", "cohort", "arm", "comparator", "trial", "confidence_interval", "p_value", "evidence", "population", "qualifiers", "deviation", "derived"],
          "additionalProperties": false
        },
        "percentage": {
          "type": "object",
          "properties": {
            "value": { "type": "number" },
            "printed": { "type": "string" },
            "bound": { "$ref": "#/$defs/bound" },
            "role": { "enum": ["result", "confidence_level", "confidence_bound", "threshold", "eligibility", "adverse_event", "epidemiology", "market", "other"] },
            "result": { "$ref": "#/$defs/result_id" },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["value", "printed", "bound", "role", "result", "evidence", "derived"],
          "additionalProperties": false
        },
        "date": {
          "type": "object",
          "properties": {
            "value": { "$ref": "#/$defs/iso_date" },
            "printed": { "type": "string" },
            "role": { "enum": ["decision", "publication", "announcement", "submission", "target", "data_cutoff", "other"] },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["value", "printed", "role", "evidence", "derived"],
          "additionalProperties": false
        },
        "dose": {
          "type": "object",
          "properties": {
            "amount": { "type": "number", "minimum": 0 },
            "unit": { "type": "string", "description": "UCUM." },
            "printed": { "type": "string" },
            "drug": { "$ref": "#/$defs/string_or_null" },
            "route": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/word" }] },
            "interval": { "$ref": "#/$defs/iso_duration" },
            "conditions": { "type": "array", "items": { "type": "string" } },
            "evidence": { "$ref": "#/$defs/evidence" },
            "derived": { "$ref": "#/$defs/derived" }
          },
          "required": ["amount", "unit", "printed", "drug", "route", "interval", "conditions", "evidence", "derived"],
          "additionalProperties": false
        },
        "check": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^k[1-9][0-9]*$" },
            "code": { "type": "string", "pattern": "^[ADLXE][0-9]{3}$" },
            "check": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
            "verdict": { "enum": ["consistent", "inconsistent", "explained", "untestable"] },
            "statement": { "type": "string" },
            "detail": { "type": "string" },
            "inputs": { "type": "array", "items": { "type": "string" } },
            "evidence": { "$ref": "#/$defs/evidence" }
          },
          "required": ["id", "code", "check", "verdict", "statement", "detail", "inputs", "evidence"],
          "additionalProperties": false
        },
        "summary": {
          "type": "object",
          "properties": {
            "consistent": { "$ref": "#/$defs/natural" },
            "inconsistent": { "$ref": "#/$defs/natural" },
            "explained": { "$ref": "#/$defs/natural" },
            "untestable": { "$ref": "#/$defs/natural" }
          },
          "required": ["consistent", "inconsistent", "explained", "untestable"],
          "additionalProperties": false
        }
      }
    }
    """#
}
