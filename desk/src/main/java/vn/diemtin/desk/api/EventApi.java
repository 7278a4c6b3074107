package vn.diemtin.desk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.training.TrainingAddress;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.store.search.TrainingPage;
import vn.diemtin.store.search.TrainingRequest;

/// What several articles tell together, as JSON.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "read")
class EventApi {

	private static final int LONGEST_ID = 200;

	private static final String TRAININGS = "/api/v1/trainings";

	private final Store store;

	private final Addresses addresses;

	EventApi(Store store, Addresses addresses) {
		this.store = store;
		this.addresses = addresses;
	}

	@Operation(summary = "A story: the articles that tell it and how they stand to each other")
	@GetMapping("/stories/{id}")
	Story story(@PathVariable String id) {
		return this.store.stories().story(new StoryId(named(id))).orElseThrow(() -> new NotFound("No such story"));
	}

	@Operation(summary = "Training events, the latest first",
			description = "Each once, however many articles tell of it, with all values that are told and who tells them. "
					+ "The header Link has the address of the next ones, X-Total-Count tells how many there are.")
	@GetMapping("/trainings")
	ResponseEntity<List<TrainingHit>> trainings(
			@Parameter(description = "In the language of the search page") @RequestParam(
					required = false) @Nullable String q,
			@Parameter(description = "planned, announced, held, reported, postponed or cancelled") @RequestParam(
					required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String topic,
			@RequestParam(required = false) @Nullable String province,
			@Parameter(description = "A name, words of it or the id of an agency") @RequestParam(
					required = false) @Nullable String organiser,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "From 1 to 100; 100 unless given") @RequestParam(
					required = false) @Nullable String size,
			@Parameter(description = "From the address in the header Link") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		Parameters.check(parameters);
		int most = Parameters.size(parameters);
		TrainingAddress asked = TrainingAddress.of(parameters).after(Parameters.after(parameters));
		TrainingRequest request = asked.request(most);
		if (!request.isPlaceReadable()) {
			throw new BadParameter("after", "the token of a next page of this list");
		}
		TrainingPage page = this.store.trainings().search(request);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("X-Total-Count", Long.toString(page.total()));
		if (page.next() != null) {
			String next = asked.after(page.next()).at(TRAININGS) + "&size=" + most;
			answer.header(HttpHeaders.LINK, "<" + this.addresses.of(next) + ">; rel=\"next\"");
		}
		return answer.body(page.events());
	}

	@Operation(summary = "One training event with all values that are told of it and who tells them")
	@GetMapping("/trainings/{id}")
	TrainingHit training(@PathVariable String id) {
		return this.store.trainings()
			.event(new TrainingId(named(id)))
			.orElseThrow(() -> new NotFound("No such training event"));
	}

	private static String named(String id) {
		if (id.isBlank() || id.length() > LONGEST_ID) {
			throw new NotFound("No such id");
		}
		return id;
	}

}
