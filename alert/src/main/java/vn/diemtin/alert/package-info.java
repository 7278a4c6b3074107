/// Process: enriched articles to rules that match, each story and each event told once.
///
/// A rule tells a story once, and a training event once, whatever is replayed and however many instances share the work. So
/// the decision lies in one place for each rule: matches are partitioned by [rule][Tasks] before [OncePerStory] decides, and
/// its memory, the alert, what is to be sent and the position in the articles are one Kafka transaction. A plain listener
/// could not do that: two copies of a story have two article ids, and so may be matched by two instances at the same moment.
///
/// Two compacted topics are read whole by every instance before the first article is: the rules, which are few, and the
/// [ledger][ToldAlerts], so that even an instance whose stream state was deleted tells nothing twice.
@NullMarked
package vn.diemtin.alert;

import org.jspecify.annotations.NullMarked;
