package vn.diemtin.desk.source;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceTurned;

/// What is the matter with a source, in the reader's language; pages call it `@matter`.
@Component("matter")
public class SourceMatter {

	private final MessageSource messages;

	private final Days days;

	SourceMatter(MessageSource messages, Days days) {
		this.messages = messages;
		this.days = days;
	}

	/// What a list of turns is called.
	public String title(Locale locale) {
		return message(locale, "source.turns");
	}

	/// A turn as one sentence.
	public String sentence(SourceTurned turn, Locale locale) {
		String at = this.days.minute(turn.at());
		return turn.works() ? message(locale, "turn.back.told", turn.name(), at)
				: message(locale, "turn.dead.told", turn.name(), at, cause(turn.cause(), locale));
	}

	/// A cause in a few words.
	public String cause(Cause cause, Locale locale) {
		return message(locale, "cause." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/// What exactly was found; nothing where nothing is the matter.
	/// @param raw the same as an English sentence, for what was told before there were
	/// particulars
	public String text(@Nullable Particulars particulars, @Nullable String raw, Locale locale) {
		return switch (particulars) {
			case null -> (raw != null) ? raw : "";
			case Particulars.Unasked() -> message(locale, "particulars.unasked");
			case Particulars.Unread() -> message(locale, "particulars.unread");
			case Particulars.Failing failing -> failing(failing, locale);
			case Particulars.Misread(int misread, int asked) -> message(locale, "particulars.misread", misread, asked);
			case Particulars.Silent silent ->
				message(locale, "particulars.silent", this.days.day(silent.last()), silent.expected());
			case Particulars.Incomplete(int articles, long titled, long bodied) ->
				message(locale, "particulars.incomplete", articles, titled, bodied);
			case Particulars.Undated(int articles, long dated) ->
				message(locale, "particulars.undated", articles, dated);
			case Particulars.Redated(Origin before, Origin now) ->
				message(locale, "particulars.redated", origin(before, locale), origin(now, locale));
			case Particulars.Missed(int captured, int items) -> message(locale, "particulars.missed", captured, items);
			case Particulars.Moved(String url, String host) -> message(locale, "particulars.moved", url, host);
			case Particulars.Volume(int items, long usual) -> message(locale, "particulars.volume", items, usual);
		};
	}

	private String failing(Particulars.Failing failing, Locale locale) {
		String word = this.messages.getMessage("outcome." + failing.outcome(), null, failing.outcome(), locale);
		String reason = failing.reason();
		return (reason == null)
				? message(locale, "particulars.failing", failing.url(), String.valueOf(word), failing.failures())
				: message(locale, "particulars.failing.why", failing.url(), String.valueOf(word), failing.failures(),
						reason);
	}

	private String origin(Origin origin, Locale locale) {
		return message(locale, "origin." + origin.name().toLowerCase(Locale.ROOT));
	}

	private String message(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
