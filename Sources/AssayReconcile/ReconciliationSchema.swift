import AssayRecord

/// The JSON Schema (draft 2020-12) of a reconciliation.
public enum ReconciliationSchema {
  /// The schema, with the record's own in its `$defs`.
  ///
  /// - Throws: where a schema cannot be read, which no input can bring about.
  public static func json() throws -> String {
    let record = try object(RecordSchema.json)
    var schema = try object(own)
    var definitions = JSONObject()
    if case .object(let shared)? = record["$defs"] { definitions = shared }
    let whole = record.members.filter { !["$schema", "$id", "$defs"].contains($0.key) }
    definitions.members.append(
      JSONObject.Member(key: "record", value: .object(JSONObject(members: whole))))
    schema.members.append(JSONObject.Member(key: "$defs", value: .object(definitions)))
    var writer = JSONWriter(layout: .pretty)
    write(.object(schema), to: &writer)
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func object(_ text: String) throws(JSONError) -> JSONObject {
    guard case .object(let object) = try JSONValue(parsing: text.utf8) else { return JSONObject() }
    return object
  }

  private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value {
    case .null: writer.null()
    case .bool(let bool): writer.bool(bool)
    case .number: if let number = value.decimal { writer.number(number) } else { writer.null() }
    case .string(let string): writer.string(string)
    case .array(let values):
      writer.beginArray()
      for value in values { write(value, to: &writer) }
      writer.endArray()
    case .object(let object):
      writer.beginObject()
      for member in object.members {
        writer.key(name: member.key)
        write(member.value, to: &writer)
      }
      writer.endObject()
    }
  }

  private static let own = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Assay reconciliation",
      "description": "What several documents say of the same approvals. It carries its documents' records, so that it can be reconciled again with others.",
      "type": "object",
      "properties": {
        "schema_version": { "const": "1.0.0" },
        "kind": { "const": "reconciliation" },
        "documents": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": { "type": "string", "pattern": "^d[1-9][0-9]*$" },
              "record": { "$ref": "#/$defs/record", "description": "Without text, counts, percentages and checks." }
            },
            "required": ["id", "record"],
            "additionalProperties": false
          }
        },
        "approvals": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": { "type": "string", "pattern": "^a[1-9][0-9]*$" },
              "drugs": { "type": "array", "items": { "type": "string" } },
              "brands": { "type": "array", "items": { "type": "string" } },
              "agency": { "type": ["string", "null"] },
              "decision_date": { "$ref": "#/$defs/iso_date" },
              "documents": { "type": "array", "items": { "type": "string", "pattern": "^d[1-9][0-9]*$" } },
              "rows": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "id": { "type": "string", "pattern": "^x[1-9][0-9]*$" },
                    "code": { "const": "X101" },
                    "check": { "const": "documents-disagree" },
                    "kind": { "enum": ["notice", "trial", "cohort", "result", "dose"] },
                    "subject": { "type": "string" },
                    "field": { "type": "string", "description": "The property compared, or in which they differ." },
                    "verdict": { "enum": ["disagreement", "explained", "untestable", "agreement", "gap"] },
                    "detail": { "type": "string" },
                    "entries": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "document": { "type": "string", "pattern": "^d[1-9][0-9]*$" },
                          "uri": { "type": "string" },
                          "row": { "type": ["string", "null"], "description": "The id of the row in the record." },
                          "value": { "type": "string" },
                          "evidence": { "$ref": "#/$defs/evidence" }
                        },
                        "required": ["document", "uri", "row", "value", "evidence"],
                        "additionalProperties": false
                      }
                    },
                    "missing": { "type": "array", "items": { "type": "string" }, "description": "Documents of the approval that do not say it." }
                  },
                  "required": ["id", "code", "check", "kind", "subject", "field", "verdict", "detail", "entries", "missing"],
                  "additionalProperties": false
                }
              }
            },
            "required": ["id", "drugs", "brands", "agency", "decision_date", "documents", "rows"],
            "additionalProperties": false
          }
        },
        "unplaced": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": { "document": { "type": "string" }, "reason": { "type": "string" } },
            "required": ["document", "reason"],
            "additionalProperties": false
          }
        },
        "summary": {
          "type": "object",
          "properties": {
            "disagreement": { "$ref": "#/$defs/natural" },
            "explained": { "$ref": "#/$defs/natural" },
            "untestable": { "$ref": "#/$defs/natural" },
            "agreement": { "$ref": "#/$defs/natural" },
            "gap": { "$ref": "#/$defs/natural" }
          },
          "required": ["disagreement", "explained", "untestable", "agreement", "gap"],
          "additionalProperties": false
        }
      },
      "required": ["schema_version", "kind", "documents", "approvals", "unplaced", "summary"],
      "additionalProperties": false
    }
    """#
}
