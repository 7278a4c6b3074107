package vn.diemtin.desk.page;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

import vn.diemtin.store.StoreUnavailable;

/// What readers see when something is not there or not well.
@ControllerAdvice(annotations = Controller.class)
class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	private static final String SECONDS = "10";

	@ExceptionHandler
	@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
	String on(StoreUnavailable away, HttpServletResponse response, Model model) {
		log.warn("The store is away: {}", away.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("refresh", SECONDS);
		return "away";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String on(NotFound missing) {
		return "error/404";
	}

}
