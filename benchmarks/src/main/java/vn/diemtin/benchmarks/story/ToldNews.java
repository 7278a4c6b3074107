package vn.diemtin.benchmarks.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.fact.Fact;

/// Made articles with the facts that the finders find in them; one in ten tells of a training course.
final class ToldNews {

	private static final String[] AGENCIES = { "Sở Nội vụ", "Hội Liên hiệp Phụ nữ", "Sở Y tế", "Liên đoàn Lao động",
			"Hội Nông dân", "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Trường Chính trị" };

	/// Those of July 2025 that are provinces and no cities.
	private static final String[] PROVINCES = ("An Giang,Bắc Ninh,Cà Mau,Cao Bằng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,"
			+ "Hà Tĩnh,Hưng Yên,Khánh Hòa,Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Nghệ An,Ninh Bình,Phú Thọ,Quảng Ngãi,Quảng Ninh,"
			+ "Quảng Trị,Sơn La,Tây Ninh,Thái Nguyên,Thanh Hóa,Tuyên Quang,Vĩnh Long")
		.split(",");

	private final MadeNews news = new MadeNews();

	private final FactFinder finder = FactFinder.load();

	private int count;

	ArticleUnderstood next(Instant fetched) {
		ArticleUnderstood plain = this.news.next(fetched);
		Article article = plain.collected().article();
		Findings findings = this.finder.find(text(article.title(), article.text(), article));
		List<Fact> facts = new ArrayList<>(findings.facts());
		if (this.count++ % 10 == 0) {
			facts.addAll(this.finder.find(text(article.title(), course(), article)).facts());
		}
		return new ArticleUnderstood(plain.collected(), findings.topics(), facts, FactFinder.VERSION, fetched);
	}

	private static ArticleText text(String title, String text, Article article) {
		return new ArticleText(title, null, text, (article.published() != null) ? article.published().value() : null,
				null, null, Direction.PAST);
	}

	private String course() {
		return "Ngày %d/%d, %s tỉnh %s tổ chức lớp tập huấn kiến thức bình đẳng giới cho %d cán bộ.".formatted(
				1 + this.count % 28, 1 + this.count / 7 % 12, AGENCIES[this.count / 10 % AGENCIES.length],
				PROVINCES[this.count / 80 % PROVINCES.length], 30 + this.count % 90);
	}

}
