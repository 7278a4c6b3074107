package vn.diemtin.desk.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// What programs are told that are not let through: a problem of RFC 9457. Nothing in it comes from
/// the request.
final class Refusals {

	private Refusals() {
	}

	/// Whether it is a program that asks, which has no use for a sign-in page.
	static boolean isProgram(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/") || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
	}

	static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		String problem = """
				{"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(status.getReasonPhrase(),
				status.value(), detail);
		response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
	}

}
