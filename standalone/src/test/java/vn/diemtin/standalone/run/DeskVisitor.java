package vn.diemtin.standalone.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// An editor at the desk of a journey.
record DeskVisitor(URI desk, HttpClient client) implements AutoCloseable {

	static DeskVisitor editor(Journey journey) throws IOException, InterruptedException {
		DeskVisitor visitor = new DeskVisitor(URI.create("http://localhost:" + journey.deskPort),
				HttpClient.newBuilder()
					.cookieHandler(new CookieManager())
					.followRedirects(HttpClient.Redirect.NORMAL)
					.build());
		visitor.post("/sign-in", "/sign-in",
				"username=editor&password=" + URLEncoder.encode(journey.editorPassword(), StandardCharsets.UTF_8));
		return visitor;
	}

	String page(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.desk.resolve(path)).header("Accept", "text/html").build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	/// Sends a form of a page.
	/// @param of the page that holds a form, for its token
	String post(String of, String path, String fields) throws IOException, InterruptedException {
		String page = page(of);
		int start = page.indexOf("value=\"", page.indexOf("name=\"_csrf\"")) + 7;
		String token = page.substring(start, page.indexOf('"', start));
		HttpRequest request = HttpRequest.newBuilder(this.desk.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString(fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	@Override
	public void close() {
		this.client.close();
	}

}
