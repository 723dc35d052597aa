#ifndef ASSAY_BYTE_SCAN_H
#define ASSAY_BYTE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// What the words that are looked for have: four neighbouring bytes each, or three where one of two letters stands alone.
typedef struct {
  /// For the nth byte and its lower four bits: the groups of words (a bit each) that it may belong to.
  uint8_t low[4][16];
  /// The same for its upper four bits.
  uint8_t high[4][16];
  /// A bit for each hash of four bytes.
  uint64_t fours[1024];
  /// A bit for each hash of three bytes, of those that have no fourth.
  uint64_t threes[128];
} byte_scan_words;

/// Says that a byte may be the nth (0 to 3) of a word of that group (0 to 7).
void byte_scan_allow(byte_scan_words *words, unsigned place, unsigned group, uint8_t byte);

/// The hash of three bytes, the first low, capitals as small letters; below 8,192.
static inline uint32_t byte_scan_hash(uint32_t bytes) {
  return ((bytes & 0xFFFFFF) | 0x202020) * 0x9E3779B1u >> 19;
}

/// Says that a word may have these four bytes, the first low.
void byte_scan_allow_four(byte_scan_words *words, uint32_t bytes);

/// Says that a word may have these three bytes, the first low, and any fourth.
void byte_scan_allow_three(byte_scan_words *words, uint32_t bytes);

/// The first place from `from` on at which a word may stand; `count` where there is none. Behind the end are spaces.
size_t byte_scan_next_word(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words);

/// The same, a byte at a time: what the other is held against.
size_t byte_scan_next_word_slowly(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words);

/// The first place from `from` on at which these two bytes stand side by side; `count` where there is none.
size_t byte_scan_next_pair(
    const uint8_t *bytes, size_t from, size_t count, uint8_t first, uint8_t second);

/// The first place from `from` on of a byte of 0x80 or more, `count` where all are ASCII.
size_t byte_scan_next_high(const uint8_t *bytes, size_t from, size_t count);

/// The first place from `from` on of a control other than tab, line feed and carriage return, or of `also`; `count` where there is none.
size_t byte_scan_next_control(const uint8_t *bytes, size_t from, size_t count, uint8_t also);

#endif
