package vn.diemtin.events.fact;

/// Where a fact was read and who found it. `field.substring(start, end)` equals `surface`.
///
/// @param field the part of the article
/// @param start first UTF-16 unit in the field's NFC text
/// @param end after the last
/// @param surface the quoted text
/// @param confidence from 0 to 1
/// @param finder name and version, such as `dates/1`
public record Evidence(Field field, int start, int end, String surface, double confidence, String finder) {
}
