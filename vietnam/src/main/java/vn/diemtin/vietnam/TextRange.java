package vn.diemtin.vietnam;

/// A part of a text, in UTF-16 offsets, the end exclusive.
public record TextRange(int start, int end) {

	public String of(String text) {
		return text.substring(this.start, this.end);
	}

}
