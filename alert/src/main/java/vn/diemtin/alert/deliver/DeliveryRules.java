package vn.diemtin.alert.deliver;

import java.time.Duration;

/// When what is sent.
///
/// @param timetable when what is due
/// @param backoff the pauses after failures
/// @param giveUpAfter how long a receiver may fail
/// @param mostADay as many messages of a rule go to a receiver one by one on one day
record DeliveryRules(Timetable timetable, Backoff backoff, Duration giveUpAfter, int mostADay) {
}
