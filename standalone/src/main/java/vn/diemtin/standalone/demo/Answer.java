package vn.diemtin.standalone.demo;

/// What a demo portal answers.
record Answer(int status, String type, String body) {

	static Answer html(String body) {
		return new Answer(200, "text/html; charset=utf-8", body);
	}

	static Answer feed(String body) {
		return new Answer(200, "application/rss+xml; charset=utf-8", body);
	}

	static Answer notFound() {
		return new Answer(404, "text/html; charset=utf-8",
				"<html><head><title>404</title></head><body>Không tìm thấy trang</body></html>");
	}

}
