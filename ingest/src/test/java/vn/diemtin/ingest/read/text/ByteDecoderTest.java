package vn.diemtin.ingest.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ByteDecoderTest {

	private static final String VIETNAMESE = "<p>Hội nghị tổng kết công tác bình đẳng giới, quyền của phụ nữ và trẻ em</p>";

	@ParameterizedTest
	@CsvSource({ "windows-1251, Открыт мост через реку", "koi8-r, Открыт мост через реку", "gb2312, 乡村桥梁通车",
			"gbk, 乡村桥梁通车", "big5, 鄉村橋樑通車", "euc-kr, 마을 다리 개통", "shift_jis, 村の橋が開通", "iso-2022-jp, 村の橋が開通",
			"tis-620, เปิดสะพาน", "iso-8859-2, Otevření mostu", "windows-1253, Γέφυρα",
			"iso-8859-1, Brücke über den Fluß" })
	void decodesWhatIsLabelledRightly(String label, String text) {
		byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + label + "\"?><p>" + text + "</p>")
			.getBytes(Charset.forName(label));
		assertThat(ByteDecoder.decode(bytes, null).text()).endsWith("<p>" + text + "</p>");
		assertThat(ByteDecoder.decode(bytes, null).repairs()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "iso-8859-1", "windows-1252", "windows-1258", "us-ascii", "utf-16", "koi8-r", "x-khong-co", "''" })
	void believesBytesBeforeTheirLabel(String label) {
		byte[] bytes = VIETNAMESE.getBytes(StandardCharsets.UTF_8);
		assertThat(ByteDecoder.decode(bytes, "text/html; charset=" + label).text()).isEqualTo(VIETNAMESE);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16" })
	void readsWideCharactersWithAndWithoutMark(String charset) {
		assertThat(ByteDecoder.decode(VIETNAMESE.getBytes(Charset.forName(charset)), "text/html; charset=utf-8").text())
			.isEqualTo(VIETNAMESE);
		byte[] marked = ("\uFEFF" + VIETNAMESE).getBytes(Charset.forName(charset));
		assertThat(ByteDecoder.decode(marked, "text/html; charset=utf-8").text().replace("\uFEFF", ""))
			.isEqualTo(VIETNAMESE);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, 1", "windows-1252, 2", "windows-1252, 3", "windows-1258, 1" })
	void undoesWhatWasEncodedOverAndOver(String charset, int times) {
		String text = VIETNAMESE;
		for (int i = 0; i < times; i++) {
			text = disguised(text, Charset.forName(charset));
		}
		Decoded decoded = ByteDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null);
		assertThat(decoded.text()).isEqualTo(VIETNAMESE);
		assertThat(decoded.repairs()).contains("bytes: doubly encoded UTF-8 undone");
	}

	@Test
	void leavesForeignLettersAlone() {
		for (String text : new String[] { "XÃ\u00a0HỘI CHỦ NGHĨA, Ã\u00a0, Â\u00a0",
				"São Paulo, «Ça và là», naïve façade", "Größe: 5 m², 30 °C, £20, ¼ l", VIETNAMESE,
				"«Đà Nẵng» “ngày” – đêm…" }) {
			assertThat(ByteDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null))
				.isEqualTo(new Decoded(text, "utf-8", java.util.List.of()));
		}
	}

	@Test
	void keepsTextAroundBrokenCharacters() {
		byte[] cut = "Hội nghị ".getBytes(StandardCharsets.UTF_8);
		byte[] bytes = new byte[cut.length * 3 - 1];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = cut[i % cut.length];
		}
		bytes[bytes.length - 1] = (byte) 0xe1;
		assertThat(ByteDecoder.decode(bytes, null).text()).startsWith("Hội nghị Hội nghị Hội ngh")
			.doesNotContain("\uFFFD");
	}

	private static String disguised(String text, Charset charset) {
		StringBuilder out = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			char c = new String(new byte[] { b }, charset).charAt(0);
			out.append(c == '\uFFFD' ? (char) (b & 0xff) : c);
		}
		return out.toString();
	}

}
