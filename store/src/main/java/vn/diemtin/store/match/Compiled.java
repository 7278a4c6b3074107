package vn.diemtin.store.match;

import java.time.DateTimeException;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QuerySize;
import vn.diemtin.store.query.Registry;

/// What a rule asks for, made ready to be held against articles; or why it cannot be. The desk asks before it saves a rule what
/// the alert process asks when it reads one, so that what was saved is matched.
public sealed interface Compiled {

	/// Makes ready what a rule asks for.
	/// @param asked as it was understood when it was saved; null where the text is to be
	/// read anew
	/// @param text as it was typed
	static Compiled of(@Nullable Asked asked, String text, Registry registry) {
		if (asked != null && asked.version() > Query.VERSION) {
			return new Refused(RuleTrouble.NEWER, "It was saved by a newer version of this software, as version "
					+ asked.version() + " of the query; this one understands " + Query.VERSION + ".");
		}
		Query query = (asked != null) ? asked.query() : QueryParser.parse(text).query();
		String excess = QuerySize.excess(query);
		if (excess != null) {
			return new Refused(RuleTrouble.REFUSED, excess);
		}
		if (query instanceof Query.Everything) {
			return new Refused(RuleTrouble.EMPTY, "It asks for nothing and would tell of every article.");
		}
		try {
			return new Ready(query, QueryMatch.of(query, registry));
		}
		catch (DateTimeException ex) {
			return new Refused(RuleTrouble.REFUSED, "It names a day that does not exist: " + ex.getMessage());
		}
	}

	/// It can be matched.
	///
	/// @param query what is asked for
	/// @param match the same made ready
	record Ready(Query query, QueryMatch match) implements Compiled {
	}

	/// It cannot be matched.
	///
	/// @param trouble why
	/// @param problem the same in detail, in English
	record Refused(RuleTrouble trouble, String problem) implements Compiled {
	}

}
