package vn.diemtin.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.search.ScopeNames;

/// What the places of figures are called; pages call it `@placeNames`.
@Component("placeNames")
public class PlaceNames {

	private final MessageSource messages;

	PlaceNames(MessageSource messages) {
		this.messages = messages;
	}

	/// The place that a figure is about; empty where it is not known.
	///
	/// @param date of the article
	public String of(StatisticFact fact, Instant date, Locale locale) {
		return text(ScopeNames.of(fact, LocalDate.ofInstant(date, Days.ZONE)), locale);
	}

	/// A place by the name that figures are narrowed by.
	public String text(@Nullable String name, Locale locale) {
		if (name == null) {
			return "";
		}
		return name.equals(ScopeNames.COUNTRY) ? this.messages.getMessage("place.country", null, locale) : name;
	}

}
