package vn.diemtin.desk.access;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.header.HeaderWriter;

/// What a browser must refuse: everything that is not the desk's own, and all scripts in
/// an archived page.
final class BrowserLimits implements HeaderWriter {

	private static final String REPORT = "; report-uri /csp-reports; report-to csp";

	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; object-src 'none'; frame-ancestors 'none'" + REPORT;

	/// The sandbox gives the page an origin of its own, so nothing in it can reach the
	/// desk, and nothing is asked for outside.
	private static final String ARCHIVE = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
			+ "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'" + REPORT;

	private final String pages;

	private final Supplier<@Nullable String> signOut;

	/// @param style the hash of the one style that stands in pages
	/// @param signOut the origin to which signing out leads; null when that is here
	BrowserLimits(String style, Supplier<@Nullable String> signOut) {
		this.pages = PAGES.replace("style-src 'self'", "style-src 'self' " + style);
		this.signOut = signOut;
	}

	/// Browsers hold the way on from a form to the same rule as the form.
	private String pages() {
		String out = this.signOut.get();
		return (out != null) ? this.pages.replace("form-action 'self'", "form-action 'self' " + out) : this.pages;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		boolean archive = isArchive(request.getRequestURI());
		response.setHeader("Content-Security-Policy", archive ? ARCHIVE : pages());
		response.setHeader("Reporting-Endpoints", "csp=\"/csp-reports\"");
		response.setHeader("X-Frame-Options", archive ? "SAMEORIGIN" : "DENY");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		// The archive has an origin of its own, and its style sheet and icon are the
		// desk's.
		String path = request.getRequestURI();
		boolean isStyle = path.startsWith("/desk/") || path.equals("/favicon.ico");
		response.setHeader("Cross-Origin-Resource-Policy", isStyle ? "cross-origin" : "same-origin");
	}

	private static boolean isArchive(String path) {
		return path.startsWith("/articles/") && (path.endsWith("/archive") || path.endsWith("/archive/raw"));
	}

}
