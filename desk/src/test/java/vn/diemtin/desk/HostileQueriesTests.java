package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// No query is an error, and none costs without bound.
@Desk
class HostileQueriesTests {

	/// A query is cut before it is read, so its cost is bounded; this is for machines
	/// that are busy.
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final List<String> PIECES = List.of("(", ")", "((((((((", "))))", "\"", "“", "”", "*", "?", "~",
			"^9", "AND", "OR", "NOT", "-", "--", ":", "agency:", "province:\"", "training(", "statistic(", "value<",
			"value<%", "from:99999-99-99", "to:", "within:999999999999d", "people>=1e999", "giá-trị>-1,,,5", "{", "}",
			"[", "]", "\\", "/", "<script>", "%", "%%", "\u0000", "\u0001", "\u200f", "\u202e", "\ud83d\ude00",
			"\ufeff", "\u0301", "a\u0301\u0302\u0303", "\ue000", "\ue001", "tập", "huấn", "bình đẳng giới",
			"99999999999999999999", "1e400", "NaN", " ", "\t", "\n", ";", "'", "ổ".repeat(80), "x".repeat(300),
			"sex:female", "sex:🙂", "~~");

	private final RunningDesk desk;

	HostileQueriesTests(RunningDesk desk) {
		this.desk = desk;
	}

	static List<String> large() {
		return List.of("(".repeat(1_900), ")".repeat(1_900), "a ".repeat(950), "NOT ".repeat(480) + "a",
				"\"".repeat(1_900), "-".repeat(1_900), "a OR ".repeat(380), "agency:x ".repeat(200),
				"(a OR ".repeat(300), "* ".repeat(900), "\"" + "từ ".repeat(600), "training(".repeat(200),
				"value<1 ".repeat(240), "\u202e".repeat(600), "a\u0301".repeat(600), "\u0000".repeat(600),
				"tập huấn ".repeat(400), "ệ".repeat(2_500), "province:\"Hà Nội\" ".repeat(90),
				"function:gender-equality ".repeat(70));
	}

	@ParameterizedTest
	@MethodSource("large")
	void answersLargeQueries(String query) throws IOException, InterruptedException {
		String page = answered("/search?q=" + RunningDesk.encoded(query));
		assertThat(page).contains("id=\"found\"");
	}

	@Test
	void saysWhatItLeftOut() throws IOException, InterruptedException {
		assertThat(answered("/search?q=" + RunningDesk.encoded("(".repeat(50) + "a"))).contains("class=\"note\"");
		assertThat(answered("/search?q=" + RunningDesk.encoded("tu ".repeat(100)))).contains("class=\"note\"");
	}

	@Test
	void answersWhateverIsTyped() throws IOException, InterruptedException {
		Random random = new Random(20261122);
		for (int number = 0; number < 120; number++) {
			List<String> pieces = new ArrayList<>();
			for (int i = random.nextInt(40); i >= 0; i--) {
				pieces.add(PIECES.get(random.nextInt(PIECES.size())));
			}
			String query = String.join(random.nextBoolean() ? " " : "", pieces);
			answered("/search?q=" + RunningDesk.encoded(query));
			answered("/search/suggestions?q=" + RunningDesk.encoded(query));
			if (number % 4 == 0) {
				answered("/search/why?id=" + InventedNews.course().id() + "&q=" + RunningDesk.encoded(query));
				answered("/search.json?q=" + RunningDesk.encoded(query));
			}
		}
	}

	@Test
	void takesNonsenseInEveryOtherPlace() throws IOException, InterruptedException {
		for (String value : List.of("", "x", "-1", "99999999999999999999", "2026-99-99", "\u0000", "(", "~~~~", "%")) {
			String encoded = RunningDesk.encoded(value);
			for (String name : List.of("from", "to", "sort", "after", "size", "group", "topic", "province", "agency",
					"source")) {
				answered("/search?q=lop&" + name + "=" + encoded);
			}
		}
	}

	private String answered(String path) throws IOException, InterruptedException {
		String shown = path.substring(0, Math.min(300, path.length()));
		long start = System.nanoTime();
		HttpResponse<String> response = this.desk.get(path);
		assertThat(response.statusCode()).as(shown).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as(shown).isLessThan(PATIENCE);
		return response.body();
	}

}
