package vn.diemtin.desk.access;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.diemtin.desk.people.PersonName;

/// Writes to the log who was refused what, for whoever watches over the desk (ASVS 5.0, 16.3.2 and 16.3.3). No line holds a
/// secret or the parameters of a request, and nobody can fill the log: of the same refusal at the same address there is one
/// line a minute, which tells how many were left out before it.
public final class RefusalLog {

	private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

	private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

	private final LongSupplier nanos;

	private final LastSeen<Line> lines = new LastSeen<>();

	/// @param nanos a clock that only goes forward
	RefusalLog(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/// Writes down a refusal.
	public void write(Refused why, HttpServletRequest request) {
		String address = RateLimits.callerAt(request.getRemoteAddr());
		int leftOut = turn(why + " " + address);
		if (leftOut >= 0) {
			Authentication who = SecurityContextHolder.getContext().getAuthentication();
			log.warn("Refused ({}): {} {} by {} from {}{}", why.name().toLowerCase(Locale.ROOT),
					PersonName.forLog(request.getMethod()), PersonName.forLog(request.getRequestURI()),
					(who != null) ? PersonName.forLog(who.getName()) : "nobody", request.getRemoteAddr(),
					(leftOut > 0) ? ", " + leftOut + " more left out before" : "");
		}
	}

	/// How many lines were left out before this one; -1 when it is left out itself.
	int turn(String same) {
		long now = this.nanos.getAsLong();
		synchronized (this.lines) {
			Line last = this.lines.get(same);
			if (last != null && now - last.at() < MINUTE) {
				this.lines.put(same, new Line(last.at(), last.leftOut() + 1));
				return -1;
			}
			this.lines.put(same, new Line(now, 0));
			return (last != null) ? last.leftOut() : 0;
		}
	}

	/// Why something was refused.
	public enum Refused {

		/// The role or the key does not allow it.
		FORBIDDEN,

		/// The token against forgery is missing or wrong.
		FORGED,

		/// The key is not accepted.
		KEY,

		/// Too many requests.
		RATE,

		/// Too many failed sign-ins.
		GUESSING,

		/// A request such as no browser makes.
		MALFORMED,

		/// A parameter outside of what is allowed.
		PARAMETER

	}

	private record Line(long at, int leftOut) {
	}

}
