/// Sends alerts to mailboxes, webhooks and what else the operator declared, each of them at least once and in its own time.
///
/// What is to be sent lies on a topic before anything is sent. [Sender] reads it, partitioned by receiver, and gives each
/// receiver an [Outbox] with a thread of its own; how far each delivery is lies on another topic, which every instance
/// [knows][DeliveryLog]. Positions are committed only past what is finished, so that a process that dies goes on where it was; a
/// message that was under way then is sent again under the same id.
@NullMarked
package vn.diemtin.alert.deliver;

import org.jspecify.annotations.NullMarked;
