package vn.diemtin.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/// Article pages of about 170 kB, no two alike: from a folder of saved ones, or made here in the
/// layouts that portals and papers use.
final class ArticlePages {

	/// How many there are.
	static final int COUNT = 20;

	private static final int SMALLEST = 120_000;

	private static final int LARGEST = 240_000;

	private static final String[] OPENINGS = { "<p>%s</p>", "<div>%s</div>", "%s<br><br>",
			"<p class=\"MsoNormal\" style=\"text-align:justify\"><span style=\"font-size:14pt\">%s</span></p>",
			"<p><strong>Điểm nhấn:</strong> %s</p>" };

	private static final String[] BODIES = { "detail-content", "art-content", "bodytext", "entry-content", "noidung" };

	private ArticlePages() {
	}

	static List<byte[]> load(@Nullable String folder) throws IOException {
		List<byte[]> pages = new ArrayList<>();
		if (folder == null) {
			for (int i = 0; i < COUNT; i++) {
				pages.add(page(new Random(i)));
			}
			return pages;
		}
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			for (Path file : files.sorted().toList()) {
				try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
					byte[] page = in.readAllBytes();
					if (page.length > SMALLEST && page.length < LARGEST && pages.size() < COUNT) {
						pages.add(page);
					}
				}
			}
		}
		return pages;
	}

	private static byte[] page(Random random) {
		String body = BODIES[random.nextInt(BODIES.length)];
		StringBuilder page = new StringBuilder(200_000);
		page.append("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Tập huấn số ")
			.append(random.nextInt(1000))
			.append(" - Cổng thông tin</title><style>")
			.append(".a{color:#123;margin:0 auto}\n".repeat(400 + random.nextInt(400)))
			.append("</style></head><body><div class=\"header\"><ul>");
		for (int i = 0; i < 60 + random.nextInt(120); i++) {
			page.append("<li class=\"menu-item level-%d\"><a href=\"/muc/%d\"><span>Chuyên mục %d</span></a></li>%n"
				.formatted(i % 4, i, i));
		}
		page.append(
				"</ul></div><h1 class=\"title\">Tập huấn bình đẳng giới</h1><div class=\"date\">Đăng ngày 13/03/2026")
			.append("</div><div class=\"")
			.append(body)
			.append("\">");
		String layout = OPENINGS[random.nextInt(OPENINGS.length)];
		for (int i = 0; i < 8 + random.nextInt(25); i++) {
			page.append(layout.replace("%s", SamplePages.TEXT.replace("120", String.valueOf(random.nextInt(900)))));
		}
		page.append("</div><div class=\"related\"><h3>Tin liên quan</h3>");
		for (int i = 0; i < 30 + random.nextInt(60); i++) {
			page.append("<div class=\"item\"><a href=\"/tin/%d.html\"><img src=\"/anh/%d.jpg\" alt=\"\"></a><h4>"
				.formatted(i, i))
				.append("<a href=\"/tin/%d.html\">Tin số %d về hoạt động của các sở</a></h4></div>%n".formatted(i, i));
		}
		page.append("</div>");
		while (page.length() < 140_000 + random.nextInt(20_000)) {
			page.append("<script>window.dataLayer=window.dataLayer||[];function f")
				.append(random.nextInt())
				.append("(){return '")
				.append("abcdef ".repeat(150))
				.append("'}</script>\n");
		}
		return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
	}

}
