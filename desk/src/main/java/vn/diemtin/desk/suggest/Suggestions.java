package vn.diemtin.desk.suggest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.suggest.Known.Kind;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Registry;

/// Suggests bodies and places for what somebody is typing. What is no more is suggested with what it became, and that next.
@Component
public class Suggestions {

	/// More than fit under a search box help nobody.
	private static final int MOST = 8;

	/// Of a query that is longer, only the end can be a name.
	private static final int LONGEST = 300;

	/// The longest names have some twenty words, but nobody types them out.
	private static final int MOST_WORDS = 12;

	/// A letter begins everything.
	private static final int SHORTEST = 2;

	private static final int FEW = 3;

	private final Registry registry;

	private final Clock clock;

	private final MessageSource messages;

	private final Days days;

	private @Nullable NameBook book;

	private @Nullable LocalDate asOf;

	Suggestions(Store store, Clock clock, MessageSource messages, Days days) {
		this.registry = store.registry();
		this.clock = clock;
		this.messages = messages;
		this.days = days;
	}

	/// So that the first reader who types does not wait for the tables.
	@EventListener(ApplicationReadyEvent.class)
	void warm() {
		Thread.ofVirtual().name("suggestions").start(this::book);
	}

	/// What is known today.
	synchronized NameBook book() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Days.ZONE);
		if (this.book == null || !today.equals(this.asOf)) {
			this.book = new NameBook(new KnownNames(this.registry.agencies(), this.registry.places(), today).all());
			this.asOf = today;
		}
		return this.book;
	}

	/// What bears exactly this name.
	public List<Known> named(String name) {
		List<Known> found = book().named(Typed.of(name));
		return found.isEmpty() ? ofRegistry(name) : found;
	}

	/// The registry knows more ways to write a name than are listed with it. What it has
	/// in every province is one form.
	private List<Known> ofRegistry(String name) {
		List<String> ids = this.registry.agencyIds(name);
		if (ids.size() <= FEW) {
			return ids.stream().flatMap((id) -> Stream.ofNullable(book().byId(id))).toList();
		}
		return ids.stream()
			.map((id) -> id.substring(0, Math.max(0, id.indexOf('.'))))
			.distinct()
			.flatMap((slug) -> Stream.ofNullable(book().byId(slug)))
			.filter((known) -> known.kind() == Kind.FORM)
			.toList();
	}

	List<Suggestion> of(String query, Locale locale) {
		int cut = Math.max(0, query.length() - LONGEST);
		TypedTail tail = TypedTail.of(query.substring(cut));
		List<Typed> words = tail.words();
		boolean isField = tail.field() != null;
		for (int from = Math.max(0, words.size() - MOST_WORDS); from < words.size(); from++) {
			List<Typed> rest = words.subList(from, words.size());
			if (rest.stream().mapToInt((word) -> word.folded().length()).sum() < SHORTEST) {
				break;
			}
			List<Known> found = find(rest, tail.field());
			if (!found.isEmpty()) {
				int start = (from == 0) ? tail.replaced() : tail.start() + rest.getFirst().start();
				return shown(found, cut + start, locale);
			}
			if (isField) {
				break;
			}
		}
		return List.of();
	}

	private List<Known> find(List<Typed> words, TypedTail.@Nullable Field field) {
		Predicate<Known> fits = (one) -> field == null
				|| ((field == TypedTail.Field.AGENCY) ? one.kind().isAgency() : one.kind() == Kind.PROVINCE);
		return book().find(words, (field == null) ? MOST : 4 * MOST).stream().filter(fits).limit(MOST).toList();
	}

	private List<Suggestion> shown(List<Known> found, int start, Locale locale) {
		List<Suggestion> shown = new ArrayList<>();
		Set<String> terms = new LinkedHashSet<>();
		for (Known one : found) {
			if (terms.add(one.term())) {
				shown.add(suggestion(one, note(one, locale), start));
			}
			if (one.heirs().size() == 1 && one.kind() != Kind.UNIT) {
				heir(one).filter((heir) -> terms.add(heir.term()))
					.ifPresent((heir) -> shown.add(suggestion(heir, text("suggest.heir", locale, one.name()), start)));
			}
		}
		return shown.stream().limit(MOST).toList();
	}

	private Optional<Known> heir(Known one) {
		String name = one.heirs().getFirst();
		return named(name).stream().filter((heir) -> heir.kind() == one.kind() && !heir.isFormer()).findFirst();
	}

	private static Suggestion suggestion(Known one, String note, int start) {
		String kind = one.kind().isAgency() ? "agency" : one.kind().name().toLowerCase(Locale.ROOT);
		return new Suggestion(start, kind, one.name(), note, one.term());
	}

	private String note(Known one, Locale locale) {
		if (!one.isFormer()) {
			return (one.kind() == Kind.FORM) ? text("suggest.form", locale) : "";
		}
		String ended = this.days.day(one.ended());
		return one.heirs().isEmpty() ? text("suggest.ended", locale, ended)
				: text("suggest.became", locale, String.join(", ", one.heirs()), ended);
	}

	private String text(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
