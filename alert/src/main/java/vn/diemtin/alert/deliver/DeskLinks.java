package vn.diemtin.alert.deliver;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;

/// Addresses of the desk's pages; null when nobody said where the desk is.
///
/// @param desk where readers reach it
record DeskLinks(@Nullable URI desk) {

	@Nullable String rule(RuleId rule) {
		return page("alerts", rule.value());
	}

	@Nullable String article(ArticleId article) {
		return page("articles", article.value());
	}

	private @Nullable String page(String folder, String id) {
		if (this.desk == null) {
			return null;
		}
		String base = this.desk.toString();
		String slash = base.endsWith("/") ? "" : "/";
		return base + slash + folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
