package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Tells pages that hold nothing to read, although their status says that all is well. A few
/// words alone never decide: each is believed only where there is little else.
public final class PageNature {

	private static final int LITTLE = 400;

	private static final int HANDFUL = 60;

	private static final int MOST_SCRIPT = 20_000;

	private static final List<String> CHALLENGES = List.of("document.cookie=\"d1n=", "document.cookie='d1n=", "cf-chl-",
			"_cf_chl_opt", "challenge-platform", "_incapsula_resource", "/recaptcha/api", "hcaptcha.com",
			"challenges.cloudflare.com", "geo.captcha-delivery");

	private static final List<String> CHALLENGE_TITLES = List.of("just a moment", "attention required", "access denied",
			"checking your browser", "ddos-guard", "security check", "human verification", "request rejected",
			"web application firewall", "truy cập bị từ chối", "truy cập bị chặn", "yêu cầu bị từ chối",
			"xác minh bạn không phải", "xác thực người dùng", "bot verification", "are you human", "blocked");

	private static final List<String> CHALLENGE_LINES = List.of("checking your browser", "access denied",
			"truy cập bị từ chối", "the requested url was rejected", "your support id is", "verify you are human",
			"xác minh bạn là con người", "please enable cookies", "yêu cầu của bạn đã bị chặn",
			"hệ thống phát hiện truy cập bất thường", "nhập mã xác nhận để tiếp tục", "ddos protection by");

	private static final List<String> ERRORS = List.of("404", "403", "500", "502", "503", "not found", "page not found",
			"không tìm thấy", "lỗi", "trạng thái", "error", "server error", "bad gateway", "service unavailable",
			"trang không tồn tại", "status", "forbidden", "bảo trì", "runtime error", "object moved", "thông báo lỗi",
			"không tìm thấy trang", "lỗi hệ thống", "trang lỗi");

	/// What servers, and no editors, write over a page.
	private static final List<String> SERVER_ERRORS = List.of("runtime error", "server error in", "404 not found",
			"404 - file or directory not found", "http error 404", "http error 500", "http status 404",
			"http status 500", "500 internal server error", "502 bad gateway", "503 service",
			"the resource cannot be found", "sorry, something went wrong", "403 forbidden", "object moved",
			"iis 10.0 detailed error");

	private static final List<String> ERROR_LINES = List.of("không tìm thấy trang", "trang không tồn tại",
			"trang bạn yêu cầu không", "trang bạn tìm không", "trang bạn đang tìm", "trang này không tồn tại",
			"đường dẫn không tồn tại", "địa chỉ không tồn tại", "bài viết không tồn tại", "bài viết này không tồn tại",
			"nội dung không tồn tại", "nội dung bạn yêu cầu", "tin không tồn tại", "tin bài không tồn tại",
			"the resource cannot be found", "server error in '/' application", "404 - file or directory not found",
			"the requested resource was not found", "the requested url was not found", "sorry, something went wrong",
			"an error occurred while processing", "có lỗi xảy ra", "đã xảy ra lỗi", "đã có lỗi xảy ra",
			"hệ thống đang bảo trì", "website đang bảo trì", "trang web đang được bảo trì", "lỗi 404", "404 not found",
			"http error 404", "internal server error", "không tìm thấy dữ liệu", "không tìm thấy bài viết",
			"không tìm thấy nội dung", "bạn không có quyền truy cập", "service unavailable", "bad gateway",
			"this page can't be displayed", "error 404", "page not found", "bài viết đã bị xóa",
			"liên kết bạn truy cập không");

	private static final List<String> NONE_FOUND = List.of("không tìm thấy kết quả", "không có kết quả", "0 kết quả",
			"không tìm thấy tin", "không tìm thấy bản ghi", "không có bản ghi", "no results", "không có tin bài",
			"chưa có bài viết", "không có dữ liệu", "không có bài viết", "không có tin nào", "chưa có dữ liệu",
			"chưa có tin bài", "không tìm thấy bài viết nào");

	private static final Set<String> SEARCHES = Set.of("tìm kiếm", "kết quả tìm kiếm", "search", "search results",
			"trang tìm kiếm", "tìm kiếm nâng cao", "tra cứu", "tìm kiếm tin bài");

	private static final List<String> FORMS = List.of("gửi email cho bạn", "gửi bài viết cho bạn", "gửi cho bạn bè",
			"gửi bài viết này", "gửi bài viết qua email", "gửi tin cho bạn", "gửi qua email", "gửi email",
			"send to friend", "email this", "email to a friend", "góp ý", "hỏi đáp", "gửi câu hỏi", "đặt câu hỏi",
			"gửi ý kiến", "đăng ký tài khoản", "đăng ký thành viên", "quên mật khẩu", "liên hệ");

	private final HtmlPage page;

	private final String title;

	private PageNature(HtmlPage page) {
		this.page = page;
		this.title = Furniture.bare(CleanText.line(page.document.title(), 300));
	}

	/// Why there is nothing to read, or null when there may be.
	/// @param prose how many characters of the page read like sentences of its own
	public static @Nullable Negative of(HtmlPage page, int prose) {
		return new PageNature(page).judge(prose);
	}

	/// Why what reads like an article is none, or null.
	public static @Nullable Negative of(HtmlPage page, ReadArticle read) {
		if (StaticPage.isPoisoned(read.article())) {
			return Negative.POISONED;
		}
		if (StaticPage.isStatic(page, read.article())) {
			return Negative.STATIC;
		}
		return page.document.body().attr("onload").contains("print()") ? Negative.PRINT : null;
	}

	private @Nullable Negative judge(int prose) {
		int text = page.tree.root.chars;
		if (text < 3 * LITTLE && isChallenge(text)) {
			return Negative.CHALLENGED;
		}
		if (text == 0) {
			return page.marks.tag("script").isEmpty() ? Negative.EMPTY : Negative.SHELL;
		}
		String heading = heading();
		if (text < 4 * LITTLE
				&& SERVER_ERRORS.stream().anyMatch(error -> title.startsWith(error) || heading.startsWith(error))) {
			return Negative.ERROR;
		}
		if (prose >= LITTLE) {
			return null;
		}
		if (isLogIn(heading, text)) {
			return Negative.LOG_IN;
		}
		if (isNamed(title, ERRORS) || heading.length() < HANDFUL && isNamed(heading, ERRORS)
				|| says(ERROR_LINES, prose)) {
			return Negative.ERROR;
		}
		boolean search = isSearch(heading);
		if (says(NONE_FOUND, prose)) {
			return Negative.NO_RESULTS;
		}
		if (isForm(heading)) {
			return search ? null : Negative.FORM;
		}
		return text < LITTLE && isFrame() ? Negative.SHELL : null;
	}

	private boolean isSearch(String heading) {
		return SEARCHES.contains(heading) || SEARCHES.stream().anyMatch(title::startsWith);
	}

	/// Whether the page is a search that is left without anything to show.
	/// @param prose how many characters of the page read like sentences of its own
	public static boolean isVainSearch(HtmlPage page, int prose) {
		PageNature nature = new PageNature(page);
		return prose < LITTLE && nature.isSearch(nature.heading());
	}

	private boolean isChallenge(int text) {
		String scripts = scripts();
		return CHALLENGES.stream().anyMatch(scripts::contains) || CHALLENGE_TITLES.stream().anyMatch(title::startsWith)
				|| text < 60 && scripts.contains("location.reload()") && scripts.contains("document.cookie")
				|| text < LITTLE * 2 && lineWith(CHALLENGE_LINES, 200);
	}

	private boolean isLogIn(String heading, int text) {
		boolean password = page.marks.tag("input")
			.stream()
			.anyMatch(input -> input.attr("type").equalsIgnoreCase("password") && !input.hidden());
		boolean named = isLogInName(title) || isLogInName(heading);
		return named && (password || text < 3 * LITTLE) || password && text < LITTLE;
	}

	private static boolean isLogInName(String name) {
		return name.startsWith("đăng nhập") || name.startsWith("login") || name.startsWith("log in")
				|| name.startsWith("sign in") || name.endsWith(" đăng nhập");
	}

	private boolean isForm(String heading) {
		if (FORMS.stream().noneMatch(form -> heading.startsWith(form) || title.startsWith(form))) {
			return false;
		}
		long fields = page.marks.tag("input").stream().filter(PageNature::isField).count();
		return fields + page.marks.tag("textarea").stream().filter(area -> !area.hidden()).count() >= 2;
	}

	private static boolean isField(Mark input) {
		String type = input.attr("type").toLowerCase(Locale.ROOT);
		return !input.hidden() && (type.isEmpty() || type.equals("text") || type.equals("email") || type.equals("tel"));
	}

	/// Whether a script is to fill an element that is there for it.
	private boolean isFrame() {
		boolean frame = false;
		for (String id : new String[] { "app", "root", "__next", "__nuxt", "q-app" }) {
			Mark mark = page.marks.id(id);
			frame |= mark != null && mark.element().childrenSize() < 2 && mark.text(HANDFUL).length() < HANDFUL;
		}
		return frame || page.document.selectFirst("app-root") != null
				|| lineWith(List.of("enable javascript", "bật javascript", "javascript is required"), 200);
	}

	private String heading() {
		for (String tag : new String[] { "h1", "h2" }) {
			for (Mark mark : page.marks.tag(tag)) {
				String text = mark.hidden() ? "" : Furniture.bare(mark.text(200));
				if (!text.isEmpty()) {
					return text;
				}
			}
		}
		return "";
	}

	private static boolean isNamed(String name, List<String> names) {
		return !name.isEmpty() && names.stream()
			.anyMatch(one -> name.equals(one) || name.startsWith(one + " -") || name.startsWith(one + ":")
					|| name.startsWith(one + " |") || name.startsWith(one + ".") || name.endsWith("- " + one)
					|| name.startsWith(one + " ") && Character.isDigit(one.charAt(0))
					|| name.endsWith(" " + one) && name.length() < 30);
	}

	private boolean says(List<String> phrases, int prose) {
		return prose < LITTLE / 2 && lineWith(phrases, 160);
	}

	private boolean lineWith(List<String> phrases, int longest) {
		for (Block block : page.tree.blocks) {
			if (block.length() <= longest && block.linkDensity() < 0.5) {
				String line = block.text().toLowerCase(Locale.ROOT);
				int near = line.length() > HANDFUL ? HANDFUL : line.length();
				if (phrases.stream().anyMatch(phrase -> {
					int at = line.indexOf(phrase);
					return at >= 0 && at <= near;
				})) {
					return true;
				}
			}
		}
		return false;
	}

	private String scripts() {
		StringBuilder scripts = new StringBuilder();
		for (Mark script : page.marks.tag("script")) {
			if (scripts.length() < MOST_SCRIPT) {
				String data = script.element().data() + script.attr("src");
				scripts.append(data, 0, Math.min(data.length(), 4_000));
			}
		}
		return scripts.toString().toLowerCase(Locale.ROOT).replace(" ", "");
	}

}
