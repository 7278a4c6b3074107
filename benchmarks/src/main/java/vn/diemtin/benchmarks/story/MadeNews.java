package vn.diemtin.benchmarks.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Articles of made-up syllables as frequent as those of a language are, with set phrases, names, figures and days; one in
/// ten is a copy of an earlier one with a paragraph cut.
public final class MadeNews {

	private static final String[] HEADS = "b c ch d đ g h k kh l m n ng nh ph qu r s t th tr v x".split(" ");

	private static final String[] TAILS = ("a à á ả ạ an àn ang áng anh ành ao ào at ay ày e è em ên êt i ì ich iên iêu inh o ò"
			+ " oan oang ô ôn ông ôt ơ ơi ơn u ù ung uôc uông ươc ương uy uyên uyêt y")
		.split(" ");

	private static final String[] PHRASES = { "Ủy ban nhân dân tỉnh", "Hội Liên hiệp Phụ nữ", "công tác bình đẳng giới",
			"trên địa bàn tỉnh", "phát biểu tại hội nghị", "trong thời gian tới", "nâng cao nhận thức",
			"thực hiện có hiệu quả" };

	private static final int RECENT = 2_000;

	private final Random random = new Random(1);

	private final String[] syllables = new String[HEADS.length * TAILS.length];

	private final List<List<String>> recent = new ArrayList<>();

	private int count;

	public MadeNews() {
		for (int i = 0; i < this.syllables.length; i++) {
			this.syllables[i] = HEADS[i % HEADS.length] + TAILS[i / HEADS.length];
		}
	}

	/// One more article, fetched when it was published.
	public ArticleUnderstood next(Instant fetched) {
		this.count++;
		boolean isCopy = !this.recent.isEmpty() && this.random.nextInt(10) == 0;
		List<String> lines = isCopy ? copy() : lines();
		if (!isCopy) {
			if (this.recent.size() < RECENT) {
				this.recent.add(lines);
			}
			else {
				this.recent.set(this.random.nextInt(RECENT), lines);
			}
		}
		String url = "http://portal" + this.random.nextInt(400) + ".example/" + this.count;
		PublicationDate date = new PublicationDate(fetched.atOffset(ZoneOffset.ofHours(7)),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.META, fetched.toString(), 1);
		Article article = new Article(url, url, lines.getFirst(), null,
				String.join("\n", lines.subList(1, lines.size())), "<p>" + String.join("</p><p>", lines) + "</p>", null,
				null, "vi", date, null, List.of(), List.of(), List.of());
		SourceId source = new SourceId(url.substring(7, url.indexOf('.')));
		return new ArticleUnderstood(new ArticleCollected(ArticleId.of(url),
				new SourceRef(source, source.value(), Source.Group.PROVINCE, null, null), url, article, null, 1,
				List.of(), fetched, fetched, 1), List.of(), List.of(), "none", fetched);
	}

	private List<String> copy() {
		List<String> copy = new ArrayList<>(this.recent.get(this.random.nextInt(this.recent.size())));
		if (copy.size() > 3) {
			copy.remove(1 + this.random.nextInt(copy.size() - 1));
		}
		return copy;
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(words(8 + this.random.nextInt(8)));
		int paragraphs = 1 + this.random.nextInt(9);
		for (int i = 0; i < paragraphs; i++) {
			lines.add(words(25 + this.random.nextInt(70)));
		}
		return lines;
	}

	private String words(int words) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < words; i++) {
			switch (this.random.nextInt(40)) {
				case 0 -> line.append(PHRASES[this.random.nextInt(PHRASES.length)]);
				case 1 -> line.append(1 + this.random.nextInt(3000));
				case 2 -> line.append("ngày ")
					.append(1 + this.random.nextInt(28))
					.append('/')
					.append(1 + this.random.nextInt(12));
				case 3 -> line.append(capital(syllable())).append(' ').append(capital(syllable()));
				default -> line.append(syllable());
			}
			line.append(' ');
		}
		return capital(line.toString().strip());
	}

	private String syllable() {
		double skew = Math.pow(this.random.nextDouble(), 2.2);
		return this.syllables[(int) (skew * this.syllables.length)];
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
