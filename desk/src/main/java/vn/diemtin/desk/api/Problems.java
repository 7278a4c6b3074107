package vn.diemtin.desk.api;

import vn.diemtin.desk.access.RefusalLog.Refused;
import vn.diemtin.desk.access.RefusalLog;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.store.StoreUnavailable;
import vn.diemtin.store.search.BadToken;

/// Failures of the API as RFC 9457 problems.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = { ReadApi.class, EventApi.class, AggregateApi.class })
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger away = LoggerFactory.getLogger(Problems.class);

	private final RefusalLog refusals;

	Problems(RefusalLog refusals) {
		this.refusals = refusals;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> on(StoreUnavailable unavailable) {
		away.warn("The store is away: {}", unavailable.getMessage());
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"The search engine does not answer now; ask again in a moment");
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "10")
			.body(problem);
	}

	@ExceptionHandler
	ProblemDetail on(BadParameter bad, HttpServletRequest request) {
		this.refusals.write(Refused.PARAMETER, request);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
		problem.setProperty("parameter", bad.parameter());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail on(BadToken bad, HttpServletRequest request) {
		return on(new BadParameter("after", "the token of a next page of the same list"), request);
	}

	@ExceptionHandler
	ProblemDetail on(NotFound missing) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
	}

}
