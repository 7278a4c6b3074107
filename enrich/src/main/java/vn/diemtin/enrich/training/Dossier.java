package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent.Change;

/// An event as it is kept: what each article tells of it.
///
/// @param id of the event
/// @param claims in the order in which the articles were understood; of very many some
/// @param articles how many articles tell of it
/// @param changes of what was known of it, the oldest first; of very many the newest
/// @param changedAt when it last changed
/// @param version grows with each change; 0 before the first
record Dossier(String id, List<Claim> claims, long articles, List<Change> changes, Instant changedAt, long version) {

	static final int MOST_CLAIMS = 40;

	static final int MOST_CHANGES = 60;

	Dossier {
		claims = List.copyOf(claims);
		changes = List.copyOf(changes);
	}

	/// An event of which nothing was told yet.
	static Dossier of(String id) {
		return new Dossier(id, List.of(), 0, List.of(), Instant.EPOCH, 0);
	}

	/// With what an article tells, in the place of what it told before.
	///
	/// @param toldBefore whether the article is counted already
	Dossier with(Claim claim, boolean toldBefore) {
		List<Claim> all = new ArrayList<>(claims);
		int known = indexOf(claim.article());
		if (known >= 0) {
			all.set(known, claim);
		}
		else {
			all.add(claim);
		}
		if (all.size() > MOST_CLAIMS) {
			all.remove(dispensable(all));
		}
		return new Dossier(id, all, toldBefore ? articles : articles + 1, changes, changedAt, version);
	}

	/// Without what an article told.
	Dossier without(ArticleId article) {
		List<Claim> rest = claims.stream().filter((claim) -> !claim.article().equals(article)).toList();
		return new Dossier(id, rest, Math.max(rest.size(), articles - 1), changes, changedAt, version);
	}

	/// With what changed, in its next version.
	Dossier changed(List<Change> more, Instant at) {
		List<Change> all = new ArrayList<>(changes);
		all.addAll(more);
		List<Change> newest = all.subList(Math.max(0, all.size() - MOST_CHANGES), all.size());
		return new Dossier(id, claims, articles, newest, at.isAfter(changedAt) ? at : changedAt, version + 1);
	}

	/// Whether no article tells of it any more, or none of what they told holds.
	@JsonIgnore
	boolean isWithdrawn() {
		return articles == 0 || !claims.isEmpty() && held().isEmpty();
	}

	/// What holds of the claims.
	List<Claim> held() {
		return claims.stream().flatMap((claim) -> Stream.ofNullable(claim.held())).toList();
	}

	/// What an article tells; null when it tells nothing, or is left out.
	@Nullable Claim claim(ArticleId article) {
		int at = indexOf(article);
		return (at < 0) ? null : claims.get(at);
	}

	private int indexOf(ArticleId article) {
		for (int at = 0; at < claims.size(); at++) {
			if (claims.get(at).article().equals(article)) {
				return at;
			}
		}
		return -1;
	}

	/// The last copy of the story with the most copies, which is the least evidence.
	private static int dispensable(List<Claim> claims) {
		Map<String, Integer> copies = new HashMap<>();
		claims.forEach((claim) -> copies.merge(claim.story(), 1, Integer::sum));
		int last = claims.size() - 1;
		for (int at = last; at >= 0; at--) {
			if (copies.getOrDefault(claims.get(at).story(), 0) > copies.getOrDefault(claims.get(last).story(), 0)) {
				last = at;
			}
		}
		return last;
	}

}
