// The loops that look at every byte of a crawl, the gate's and those of the reader: 32 at a time where the processor has AVX2, else one by one.
#include "ByteScan.h"

#include <stdbool.h>
#include <string.h>

void byte_scan_allow(byte_scan_words *words, unsigned place, unsigned group, uint8_t byte) {
  words->low[place & 3][byte & 15] |= (uint8_t)(1u << (group & 7));
  words->high[place & 3][byte >> 4] |= (uint8_t)(1u << (group & 7));
}

static inline uint32_t hash_of_four(uint32_t bytes) { return (bytes | 0x20202020) * 0x9E3779B1u >> 16; }

void byte_scan_allow_four(byte_scan_words *words, uint32_t bytes) {
  uint32_t number = hash_of_four(bytes);
  words->fours[number >> 6] |= 1ull << (number & 63);
}

void byte_scan_allow_three(byte_scan_words *words, uint32_t bytes) {
  uint32_t number = byte_scan_hash(bytes);
  words->threes[number >> 6] |= 1ull << (number & 63);
}

static inline bool may_stand(uint32_t bytes, const byte_scan_words *words) {
  uint32_t four = hash_of_four(bytes), three = byte_scan_hash(bytes);
  return (words->fours[four >> 6] >> (four & 63) | words->threes[three >> 6] >> (three & 63)) & 1;
}

size_t byte_scan_next_word_slowly(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words) {
  for (size_t index = from; index < count; index++) {
    uint8_t four[4] = {' ', ' ', ' ', ' '};
    size_t rest = count - index;
    memcpy(four, bytes + index, rest < 4 ? rest : 4);
    unsigned groups = 0xFF;
    for (int place = 0; place < 4; place++)
      groups &= words->low[place][four[place] & 15] & words->high[place][four[place] >> 4];
    if (groups && may_stand(
                      (uint32_t)four[0] | (uint32_t)four[1] << 8 | (uint32_t)four[2] << 16
                          | (uint32_t)four[3] << 24,
                      words)) return index;
  }
  return count;
}

static size_t next_pair_slowly(
    const uint8_t *bytes, size_t from, size_t count, uint8_t first, uint8_t second) {
  for (size_t index = from; index + 1 < count; index++)
    if (bytes[index] == first && bytes[index + 1] == second) return index;
  return count;
}

static size_t next_high_slowly(const uint8_t *bytes, size_t from, size_t count) {
  for (size_t index = from; index < count; index++)
    if (bytes[index] >= 0x80) return index;
  return count;
}

static size_t next_control_slowly(
    const uint8_t *bytes, size_t from, size_t count, uint8_t also) {
  for (size_t index = from; index < count; index++) {
    uint8_t byte = bytes[index];
    if (byte == also || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r')) return index;
  }
  return count;
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static inline __m256i groups_at(
    const uint8_t *bytes, __m256i low, __m256i high) {
  const __m256i nibble = _mm256_set1_epi8(15);
  __m256i block = _mm256_loadu_si256((const __m256i *)bytes);
  __m256i upper = _mm256_and_si256(_mm256_srli_epi16(block, 4), nibble);
  return _mm256_and_si256(
      _mm256_shuffle_epi8(low, _mm256_and_si256(block, nibble)), _mm256_shuffle_epi8(high, upper));
}

__attribute__((target("avx2"))) static inline __m256i both_halves(const uint8_t *table) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

__attribute__((target("avx2"))) static size_t next_word(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words) {
  __m256i low[4], high[4];
  for (int place = 0; place < 4; place++) {
    low[place] = both_halves(words->low[place]);
    high[place] = both_halves(words->high[place]);
  }
  size_t index = from;
  // Three bytes behind the block are the last of words that start in it.
  for (; index + 35 <= count; index += 32) {
    __m256i groups = _mm256_and_si256(
        _mm256_and_si256(
            groups_at(bytes + index, low[0], high[0]), groups_at(bytes + index + 1, low[1], high[1])),
        _mm256_and_si256(
            groups_at(bytes + index + 2, low[2], high[2]),
            groups_at(bytes + index + 3, low[3], high[3])));
    uint32_t places =
        ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256()));
    while (places) {
      size_t place = index + (size_t)__builtin_ctz(places);
      uint32_t four;
      memcpy(&four, bytes + place, 4);
      if (may_stand(four, words)) return place;
      places &= places - 1;
    }
  }
  return byte_scan_next_word_slowly(bytes, index, count, words);
}

__attribute__((target("avx2"))) static size_t next_pair(
    const uint8_t *bytes, size_t from, size_t count, uint8_t first, uint8_t second) {
  const __m256i one = _mm256_set1_epi8((char)first), two = _mm256_set1_epi8((char)second);
  size_t index = from;
  for (; index + 33 <= count; index += 32) {
    __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + index));
    __m256i next = _mm256_loadu_si256((const __m256i *)(bytes + index + 1));
    uint32_t places = (uint32_t)_mm256_movemask_epi8(
        _mm256_and_si256(_mm256_cmpeq_epi8(block, one), _mm256_cmpeq_epi8(next, two)));
    if (places) return index + (size_t)__builtin_ctz(places);
  }
  return next_pair_slowly(bytes, index, count, first, second);
}

__attribute__((target("avx2"))) static size_t next_high(
    const uint8_t *bytes, size_t from, size_t count) {
  size_t index = from;
  for (; index + 32 <= count; index += 32) {
    uint32_t places =
        (uint32_t)_mm256_movemask_epi8(_mm256_loadu_si256((const __m256i *)(bytes + index)));
    if (places) return index + (size_t)__builtin_ctz(places);
  }
  return next_high_slowly(bytes, index, count);
}

__attribute__((target("avx2"))) static size_t next_control(
    const uint8_t *bytes, size_t from, size_t count, uint8_t also) {
  const __m256i last = _mm256_set1_epi8(0x1F), other = _mm256_set1_epi8((char)also);
  const __m256i tab = _mm256_set1_epi8('\t'), feed = _mm256_set1_epi8('\n'), back = _mm256_set1_epi8('\r');
  size_t index = from;
  for (; index + 32 <= count; index += 32) {
    __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + index));
    __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(block, last), block);
    __m256i space = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(block, tab), _mm256_cmpeq_epi8(block, feed)),
        _mm256_cmpeq_epi8(block, back));
    uint32_t places = (uint32_t)_mm256_movemask_epi8(
        _mm256_or_si256(_mm256_andnot_si256(space, control), _mm256_cmpeq_epi8(block, other)));
    if (places) return index + (size_t)__builtin_ctz(places);
  }
  return next_control_slowly(bytes, index, count, also);
}

size_t byte_scan_next_high(const uint8_t *bytes, size_t from, size_t count) {
  return __builtin_cpu_supports("avx2") ? next_high(bytes, from, count)
                                        : next_high_slowly(bytes, from, count);
}

size_t byte_scan_next_control(const uint8_t *bytes, size_t from, size_t count, uint8_t also) {
  return __builtin_cpu_supports("avx2") ? next_control(bytes, from, count, also)
                                        : next_control_slowly(bytes, from, count, also);
}

size_t byte_scan_next_word(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words) {
  return __builtin_cpu_supports("avx2") ? next_word(bytes, from, count, words)
                                        : byte_scan_next_word_slowly(bytes, from, count, words);
}

size_t byte_scan_next_pair(
    const uint8_t *bytes, size_t from, size_t count, uint8_t first, uint8_t second) {
  return __builtin_cpu_supports("avx2") ? next_pair(bytes, from, count, first, second)
                                        : next_pair_slowly(bytes, from, count, first, second);
}

#else

size_t byte_scan_next_word(
    const uint8_t *bytes, size_t from, size_t count, const byte_scan_words *words) {
  return byte_scan_next_word_slowly(bytes, from, count, words);
}

size_t byte_scan_next_pair(
    const uint8_t *bytes, size_t from, size_t count, uint8_t first, uint8_t second) {
  return next_pair_slowly(bytes, from, count, first, second);
}

size_t byte_scan_next_high(const uint8_t *bytes, size_t from, size_t count) {
  return next_high_slowly(bytes, from, count);
}

size_t byte_scan_next_control(const uint8_t *bytes, size_t from, size_t count, uint8_t also) {
  return next_control_slowly(bytes, from, count, also);
}

#endif
