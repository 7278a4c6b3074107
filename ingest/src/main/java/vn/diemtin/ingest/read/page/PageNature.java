package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells pages that hold nothing to read, although their status says that all is well.
public final class PageNature {

	private static final int LITTLE = 400;

	private static final List<String> CHALLENGES = List.of("document.cookie=\"d1n=", "document.cookie='d1n=", "cf-chl-",
			"_cf_chl_opt", "challenge-platform");

	private static final List<String> CHALLENGE_TITLES = List.of("just a moment", "attention required", "access denied",
			"checking your browser", "ddos-guard", "security check", "human verification");

	private static final List<String> ERRORS = List.of("404", "403", "500", "502", "503", "not found", "page not found",
			"không tìm thấy", "lỗi", "trạng thái", "error", "server error", "bad gateway", "service unavailable",
			"trang không tồn tại", "status", "forbidden", "bảo trì", "runtime error", "object moved");

	private PageNature() {
	}

	/// Why there is nothing to read, or null when there is.
	public static @Nullable String refusal(HtmlPage page, ReadArticle article) {
		String html = head(page).toLowerCase(Locale.ROOT);
		String title = page.document.title().toLowerCase(Locale.ROOT).strip();
		int text = page.tree.root.chars;
		boolean little = article.prose() < LITTLE;
		if (text < LITTLE * 3 && (CHALLENGES.stream().anyMatch(html::contains)
				|| CHALLENGE_TITLES.stream().anyMatch(title::startsWith)
				|| text < 60 && html.contains("location.reload()") && html.contains("document.cookie"))) {
			return "challenged";
		}
		if (text == 0) {
			return "empty";
		}
		Element password = page.document.selectFirst("input[type=password]");
		boolean login = title.startsWith("đăng nhập") || title.startsWith("login") || title.startsWith("log in")
				|| title.startsWith("sign in");
		if (login && little || password != null && text < LITTLE) {
			return "log-in page";
		}
		if (little && ERRORS.stream()
			.anyMatch(error -> title.equals(error) || title.startsWith(error + " ") || title.endsWith(" " + error))) {
			return "error page";
		}
		return null;
	}

	private static String head(HtmlPage page) {
		StringBuilder scripts = new StringBuilder();
		for (Element script : page.document.select("script")) {
			if (scripts.length() < 20_000) {
				String data = script.data() + script.attr("src");
				scripts.append(data, 0, Math.min(data.length(), 4_000));
			}
		}
		return scripts.toString();
	}

}
