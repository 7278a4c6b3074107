package vn.diemtin.ingest.read.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/// Bytes that are no text in the encoding they claim, or no text at all.
final class HostileBytes {

	private static final int MEGABYTE = 1 << 20;

	private static final String PAGE = "<html><p>Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung.</p>";

	private HostileBytes() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int seed = i;
			all.add(bytes("noise " + i, () -> noise(seed, MEGABYTE * 2)));
			all.add(bytes("noise in a page " + i,
					() -> concat(PAGE.getBytes(StandardCharsets.UTF_8), noise(seed, MEGABYTE))));
		}
		for (int value : new int[] { 0, 1, 0x0a, 0x20, 0x3c, 0x7f, 0x80, 0xbf, 0xc0, 0xe1, 0xed, 0xf4, 0xff }) {
			all.add(bytes("eight megabytes of 0x%02x".formatted(value), () -> filled(8 * MEGABYTE, value)));
			all.add(bytes("a page, then 0x%02x".formatted(value),
					() -> concat(PAGE.getBytes(StandardCharsets.UTF_8), filled(MEGABYTE, value))));
		}
		all.add(bytes("surrogates in UTF-8",
				() -> repeated(new byte[] { (byte) 0xed, (byte) 0xa0, (byte) 0x80 }, 300_000)));
		all.add(bytes("overlong slashes", () -> repeated(new byte[] { (byte) 0xc0, (byte) 0xaf }, 300_000)));
		for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1258", "ISO-2022-JP",
				"UTF-7", "IBM037", "GB18030", "Shift_JIS")) {
			if (Charset.isSupported(charset)) {
				all.add(bytes("a page in " + charset, () -> PAGE.repeat(2_000).getBytes(Charset.forName(charset))));
			}
			all.add(Hostile.page("a page that claims " + charset,
					() -> "<meta charset=" + charset + ">" + PAGE.repeat(2_000) + "+ADw-script+AD4-"));
		}
		all.add(bytes("UTF-16 of an odd number of bytes", () -> Arrays
			.copyOf(("\ufeff" + PAGE.repeat(20_000)).getBytes(StandardCharsets.UTF_16LE), 2 * MEGABYTE + 1)));
		all.add(bytes("UTF-16 that changes sides", () -> concat(("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_16LE),
				PAGE.repeat(5_000).getBytes(StandardCharsets.UTF_16BE))));
		all.add(bytes("lone surrogates in UTF-16", () -> repeated(new byte[] { (byte) 0xd8, 0x00 }, MEGABYTE)));
		all.add(Hostile.page("a charset of a megabyte", () -> "<meta charset=" + "x".repeat(MEGABYTE) + ">" + PAGE));
		all.add(Hostile.page("charsets", () -> "<meta charset=utf-16>".repeat(100_000) + PAGE));
		all.add(Hostile.page("Vietnamese encoded thrice", () -> {
			String text = PAGE.repeat(3_000);
			for (int i = 0; i < 3; i++) {
				text = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
			}
			return text;
		}));
		all.add(Hostile.page("what looks like double encoding", () -> "Ã¡º\u00bf".repeat(500_000)));
		all.add(bytes("a gzip bomb of zeroes", () -> zipped(filled(MEGABYTE, 0), 200)));
		all.add(bytes("a gzip bomb of a page", () -> zipped(PAGE.repeat(10_000).getBytes(StandardCharsets.UTF_8), 40)));
		all.add(bytes("gzip in gzip", () -> zipped(zipped(zipped(filled(MEGABYTE, 'x'), 100), 1), 1)));
		all.add(bytes("gzip broken off", () -> Arrays.copyOf(zipped(noise(1, MEGABYTE), 1), 500_000)));
		all.add(bytes("gzip of noise", () -> concat(new byte[] { 0x1f, (byte) 0x8b, 8, 0 }, noise(3, MEGABYTE))));
		all.add(bytes("gzip with a name of a megabyte",
				() -> concat(new byte[] { 0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0 }, filled(MEGABYTE, 'a'))));
		for (String head : List.of("PK\u0003\u0004", "%PDF-1.7", "\u0089PNG", "GIF89a", "Rar!", "ÿØÿ", "BZh9",
				"7z¼¯")) {
			all.add(bytes("a file that starts with " + head.substring(0, 2),
					() -> concat(head.getBytes(StandardCharsets.ISO_8859_1), noise(5, MEGABYTE))));
		}
		return all;
	}

	private static Hostile bytes(String name, Supplier<byte[]> bytes) {
		return new Hostile(name, Hostile.Kind.PAGE, bytes);
	}

	static byte[] noise(int seed, int length) {
		byte[] noise = new byte[length];
		new Random(seed).nextBytes(noise);
		return noise;
	}

	private static byte[] filled(int length, int value) {
		byte[] bytes = new byte[length];
		Arrays.fill(bytes, (byte) value);
		return bytes;
	}

	private static byte[] repeated(byte[] one, int count) {
		byte[] bytes = new byte[one.length * count];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = one[i % one.length];
		}
		return bytes;
	}

	private static byte[] concat(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	static byte[] zipped(byte[] bytes, int times) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			for (int i = 0; i < times; i++) {
				zip.write(bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
