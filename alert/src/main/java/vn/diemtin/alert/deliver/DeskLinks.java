package vn.diemtin.alert.deliver;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleNotice;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.source.SourceId;

/// Addresses of the desk's pages; null when nobody said where the desk is.
///
/// @param desk where readers reach it
record DeskLinks(@Nullable URI desk) {

	@Nullable String rule(RuleId rule) {
		return rule.equals(SourceNotices.RULE) ? page("sources", "") : page("alerts", rule.value());
	}

	/// The page of what an alert tells of.
	@Nullable String page(AlertBrief alert) {
		ArticleId article = alert.article();
		if (article != null) {
			return page("articles", article.value());
		}
		RuleNotice notice = alert.notice();
		if (notice != null) {
			return page("alerts", notice.rule().value());
		}
		SourceId source = alert.turned();
		return (source != null) ? page("sources", source.value()) : null;
	}

	private @Nullable String page(String folder, String id) {
		if (this.desk == null) {
			return null;
		}
		String base = this.desk.toString();
		String slash = base.endsWith("/") ? "" : "/";
		if (id.isEmpty()) {
			return base + slash + folder;
		}
		return base + slash + folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
