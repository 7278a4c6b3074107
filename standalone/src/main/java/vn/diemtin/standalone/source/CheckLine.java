package vn.diemtin.standalone.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.ArticleTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.events.source.SourceYaml;

/// What the check of one source prints.
///
/// @param outcome one of `ok`, `partial`, `moved`, `failed`, `ended`, `paused`
/// @param items how many its entrances show
/// @param newest the newest day that they show
/// @param complete how many of the articles that were read have title, date and text
/// @param articles how many were read
/// @param reason for a person, where the outcome alone does not say it
/// @param proposal the declaration with the new addresses of a source that moved
/// @param problem what broke the check, null when nothing did
record CheckLine(String id, String outcome, @Nullable String family, int items, @Nullable LocalDate newest,
		int complete, int articles, double seconds, @Nullable String reason, List<EntranceTried> entrances,
		List<ArticleTried> read, @Nullable String proposal, @Nullable String problem) {

	static CheckLine of(SourceTried tried) {
		Source moved = tried.proposal();
		return new CheckLine(tried.source().id().value(), tried.outcome().name().toLowerCase(Locale.ROOT),
				tried.family(), tried.entrances().stream().mapToInt(EntranceTried::items).sum(),
				tried.entrances()
					.stream()
					.map(EntranceTried::newest)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null),
				(int) tried.articles().stream().filter(ArticleTried::isComplete).count(), tried.articles().size(),
				Math.round(tried.took().toMillis() / 100.0) / 10.0, reason(tried), tried.entrances(), tried.articles(),
				(moved != null) ? SourceYaml.of(moved) : null, null);
	}

	static CheckLine closed(Source source) {
		return empty(source, source.paused() ? "paused" : "ended",
				(source.successor() != null) ? "successor: " + source.successor() : null, null);
	}

	static CheckLine broken(Source source, String problem) {
		return empty(source, "failed", null, problem);
	}

	private static CheckLine empty(Source source, String outcome, @Nullable String reason, @Nullable String problem) {
		return new CheckLine(source.id().value(), outcome, source.family(), 0, null, 0, 0, 0, reason, List.of(),
				List.of(), null, problem);
	}

	private static @Nullable String reason(SourceTried tried) {
		for (EntranceTried entrance : tried.entrances()) {
			if (entrance.movedTo() != null) {
				return entrance.entrance().url() + " -> " + entrance.movedTo();
			}
		}
		for (EntranceTried entrance : tried.entrances()) {
			if (!entrance.isGood()) {
				String reason = (entrance.reason() != null) ? " (" + entrance.reason() + ")" : "";
				return entrance.outcome() + reason + " " + entrance.entrance().url();
			}
		}
		for (ArticleTried article : tried.articles()) {
			if (article.problem() != null) {
				return article.problem() + " " + article.url();
			}
		}
		return null;
	}

	boolean isWell() {
		return problem == null && !outcome.equals("failed") && !outcome.equals("moved");
	}

	/// One line for people, and the proposal below it.
	String text() {
		String why = (problem != null) ? problem : reason;
		String line = "%-8s %-28s %-18s %4d items  %-10s %d/%d articles %5.1f s%s".formatted(outcome, id,
				(family != null) ? family : "-", items, (newest != null) ? newest : "-", complete, articles, seconds,
				(why != null) ? "  " + why : "");
		return (proposal == null) ? line : line + "\n" + proposal.indent(10).stripTrailing();
	}

}
