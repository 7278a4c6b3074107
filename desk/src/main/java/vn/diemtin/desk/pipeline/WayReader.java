package vn.diemtin.desk.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;

/// Puts together what the stages recorded of one item under all its names: a link that moved leads to its new address, an
/// article to its address and back.
@Component
class WayReader {

	private static final List<String> STAGES = List.of("ingest.frontier", "ingest.fetch", "ingest.read",
			"ingest.revise", "enrich", "index", "alert");

	/// Redirects that are followed, and addresses of one article.
	private static final int MOST_NAMES = 60;

	private static final int MOST_ROUNDS = 5;

	private static final int MOST_OF_HOST = 5;

	private final Store store;

	WayReader(Store store) {
		this.store = store;
	}

	Way of(String asked) {
		Set<String> names = new LinkedHashSet<>(ItemNames.of(asked));
		List<Disposition> steps = List.of();
		ArticleEnriched article = null;
		int known = 0;
		for (int i = 0; i < MOST_ROUNDS && names.size() > known; i++) {
			known = names.size();
			steps = this.store.dispositions().of(names);
			article = (article != null) ? article : stored(names).orElse(null);
			steps.forEach((step) -> add(names, elsewhere(step)));
			if (article != null) {
				names.add(article.id().value());
				add(names, article.collected().url());
				add(names, article.collected().article().url());
			}
		}
		List<Disposition> ordered = steps.stream().sorted(Comparator.comparing(Disposition::at)).toList();
		return new Way(asked, List.copyOf(told(names, ordered, article)),
				(article != null) ? new Way.Stored(article.id().value(), article.collected().article().title(),
						article.collected().url()) : null,
				STAGES.stream().map((stage) -> new Way.Stage(stage, last(ordered, stage))).toList(), ordered,
				ofHost(asked));
	}

	private static void add(Set<String> names, @Nullable String address) {
		if (address != null && names.size() < MOST_NAMES) {
			names.addAll(ItemNames.of(address));
		}
	}

	private Optional<ArticleEnriched> stored(Set<String> names) {
		return names.stream()
			.filter((name) -> !name.contains("/"))
			.flatMap((id) -> this.store.articles().article(new ArticleId(id)).stream())
			.findFirst();
	}

	/// The address that a stage says to be the item's other one.
	private static @Nullable String elsewhere(Disposition step) {
		String reason = step.reason();
		if (reason == null || !step.outcome().equals("moved") && !step.outcome().equals("same-page")) {
			return null;
		}
		int start = reason.indexOf("http");
		return (start < 0) ? null : reason.substring(start).split("[\\s;]", 2)[0];
	}

	/// Of the names that were tried, those under which something is known.
	private static Set<String> told(Set<String> tried, List<Disposition> steps, @Nullable ArticleEnriched article) {
		Set<String> told = new LinkedHashSet<>();
		tried.stream().filter((name) -> steps.stream().anyMatch((step) -> step.item().equals(name))).forEach(told::add);
		if (article != null) {
			told.add(article.collected().url());
			told.add(article.id().value());
		}
		return told;
	}

	/// A message that was set aside is recorded under the name of the group that read it.
	private static @Nullable Disposition last(List<Disposition> steps, String stage) {
		return steps.stream()
			.filter((step) -> step.stage().replace('-', '.').equals(stage))
			.reduce((one, next) -> next)
			.orElse(null);
	}

	private List<Disposition> ofHost(String asked) {
		String host = ItemNames.host(asked);
		List<Disposition> all = new ArrayList<>((host != null) ? this.store.dispositions().of(host) : List.of());
		return all.stream().limit(MOST_OF_HOST).toList();
	}

}
