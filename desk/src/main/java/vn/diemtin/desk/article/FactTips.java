package vn.diemtin.desk.article;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a page says of the facts at a piece of text, each on a line of tabs: what it is, what else it says, the words that it was read
/// from and the rule that read them. Pages call it `@factTips`.
@Component("factTips")
class FactTips {

	private final MessageSource messages;

	FactTips(MessageSource messages) {
		this.messages = messages;
	}

	public String of(MarkedText.Piece piece, Locale locale) {
		return piece.told().stream().map((fact) -> line(fact, locale)).collect(Collectors.joining("\n"));
	}

	private String line(ArticleFact fact, Locale locale) {
		String kind = this.messages.getMessage("kind." + fact.kind(), null, locale);
		String rule = fact.finder() + " · " + fact.confidence() + " %";
		return String.join("\t", kind + ": " + plain(fact.value()), plain(fact.detail()), plain(fact.quote()), rule);
	}

	private static String plain(String text) {
		return text.replace('\t', ' ').replace('\n', ' ');
	}

}
