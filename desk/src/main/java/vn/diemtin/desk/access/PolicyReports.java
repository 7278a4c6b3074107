package vn.diemtin.desk.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

import vn.diemtin.desk.people.PersonName;

/// Takes what browsers report of refused scripts and styles: a sign of an attack or of a mistake in a
/// page. Its beginning is logged, as text.
@Hidden
@RestController
class PolicyReports {

	private static final Logger log = LoggerFactory.getLogger(PolicyReports.class);

	private static final int LONGEST = 4_096;

	@PostMapping("/csp-reports")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void report(InputStream body) throws IOException {
		String text = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
		int uri = text.indexOf("document-ur");
		log.warn("A browser refused part of a page: {}", PersonName.forLog(text.substring(Math.max(0, uri))));
	}

}
