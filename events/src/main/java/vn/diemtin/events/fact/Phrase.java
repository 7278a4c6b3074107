package vn.diemtin.events.fact;

/// A piece of text with its span.
public record Phrase(String text, Field field, int start, int end) {
}
