package vn.diemtin.desk.pipeline;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.Letter;
import vn.diemtin.wire.Letters;

/// What could not be processed, for editors: why, what it says, and putting it on its way again.
@Controller
class LetterPages {

	private static final Logger log = LoggerFactory.getLogger(LetterPages.class);

	private static final int NEWEST = 50;

	private final Letters letters;

	private final LetterDesk desk;

	private final Replays replays;

	LetterPages(Letters letters, LetterDesk desk, Replays replays) {
		this.letters = letters;
		this.desk = desk;
		this.replays = replays;
	}

	@GetMapping("/pipeline/letters")
	String list(@RequestParam(defaultValue = "") String topic, Model model) {
		try {
			Map<String, Long> counts = this.letters.counts();
			String shown = isTopic(topic) ? topic : counts.keySet().stream().findFirst().orElse("");
			List<LetterRow> rows = shown.isEmpty() ? List.of()
					: this.letters.newest(shown, NEWEST).stream().map(this::row).toList();
			model.addAttribute("counts", counts);
			model.addAttribute("topic", shown);
			model.addAttribute("rows", rows);
			model.addAttribute("replayable", rows.stream().anyMatch((row) -> row.obstacle().isEmpty()));
		}
		catch (KafkaException ex) {
			log.warn("The dead letters cannot be read: {}", ex.getMessage());
			model.addAttribute("problem", "letters.away");
		}
		return "letters";
	}

	@GetMapping("/pipeline/letters/{topic}/{partition}/{offset}")
	String one(@PathVariable String topic, @PathVariable int partition, @PathVariable long offset, Model model) {
		model.addAttribute("row", row(find(topic, partition, offset)));
		return "letter";
	}

	@PostMapping("/pipeline/letters/{topic}/{partition}/{offset}/replay")
	String replay(@PathVariable String topic, @PathVariable int partition, @PathVariable long offset, Principal editor,
			RedirectAttributes told) {
		boolean isReplayed = this.desk.replay(find(topic, partition, offset), editor.getName());
		told.addFlashAttribute("replayed", isReplayed ? 1 : 0);
		told.addAttribute("topic", topic);
		return "redirect:/pipeline/letters";
	}

	@PostMapping("/pipeline/letters/{topic}/replay")
	String replayAll(@PathVariable String topic, Principal editor, RedirectAttributes told) {
		if (!isTopic(topic)) {
			throw new NotFound("topic");
		}
		told.addFlashAttribute("replayed", this.desk.replayAll(topic, editor.getName()));
		told.addAttribute("topic", topic);
		return "redirect:/pipeline/letters";
	}

	private Letter find(String topic, int partition, long offset) {
		if (!isTopic(topic) || partition < 0 || offset < 0) {
			throw new NotFound("letter");
		}
		return this.letters.letter(topic, partition, offset).orElseThrow(() -> new NotFound("letter"));
	}

	private LetterRow row(Letter letter) {
		return new LetterRow(letter, this.desk.obstacle(letter), this.replays.of(letter.id()));
	}

	private static boolean isTopic(String name) {
		return Topics.ALL.stream().anyMatch((topic) -> topic.name().equals(name));
	}

}
