package vn.diemtin.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;

/// Articles of about 3 kB that differ from one another: put together from invented sentences, or the real ones of a folder.
public final class NewsTexts {

	private static final int ARTICLES = 64;

	private static final int BYTES = 3000;

	private static final int SENTENCES = 4;

	private static final List<String> PROVINCES = List.of("Thanh Hóa", "Lào Cai", "Đà Nẵng", "Cà Mau", "Hà Nội",
			"Đắk Lắk");

	private final List<String> sentences = sentences("sentences.txt");

	private final List<String> plain = sentences("plain-sentences.txt");

	private final Random random;

	private NewsTexts(Random random) throws IOException {
		this.random = random;
	}

	/// The texts in the files of JSON Lines in a folder, those of 1.5 to 6 kB; without a
	/// folder, made ones.
	static List<ArticleText> load(@Nullable String folder) {
		try {
			return folder == null ? made() : read(Path.of(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<ArticleText> made() throws IOException {
		NewsTexts texts = new NewsTexts(new Random(20260313));
		return Stream.generate(() -> texts.next(BYTES)).limit(ARTICLES).toList();
	}

	/// Texts that differ with the numbers that chance draws.
	public static NewsTexts with(Random random) {
		try {
			return new NewsTexts(random);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// One more article, of at least so many bytes.
	public ArticleText next(int bytes) {
		StringBuilder text = new StringBuilder();
		for (int at = 1; bytes(text) < bytes; at++) {
			List<String> from = at % 2 == 0 ? this.plain : this.sentences;
			text.append(from.get(this.random.nextInt(from.size()))).append(at % SENTENCES == 0 ? '\n' : ' ');
		}
		String title = this.sentences.get(this.random.nextInt(this.sentences.size()));
		return article(title, text.toString(),
				OffsetDateTime.parse("2014-08-04T08:00:00+07:00").plusDays(this.random.nextInt(4400)),
				PROVINCES.get(this.random.nextInt(PROVINCES.size())));
	}

	private static List<String> sentences(String file) throws IOException {
		try (InputStream in = Objects.requireNonNull(NewsTexts.class.getResourceAsStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
	}

	private static List<ArticleText> read(Path folder) throws IOException {
		JsonMapper mapper = new JsonMapper();
		List<ArticleText> articles = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".jsonl")).sorted().toList()) {
				for (String line : Files.readAllLines(file)) {
					JsonNode article = mapper.readTree(line);
					String text = article.path("text").asString("");
					if (bytes(text) > BYTES / 2 && bytes(text) < 2 * BYTES) {
						articles.add(article(article.path("title").asString(""), text,
								OffsetDateTime.parse("2016-11-29T09:00:00+07:00"), null));
					}
				}
			}
		}
		return articles;
	}

	private static ArticleText article(String title, String text, OffsetDateTime published, @Nullable String place) {
		return new ArticleText(title, null, text, published, place, null, Direction.PAST);
	}

	private static int bytes(CharSequence text) {
		return text.toString().getBytes(StandardCharsets.UTF_8).length;
	}

}
