package vn.diemtin.alert.deliver;

/// Sends messages of one kind. Blocks as long as its time limit; meant for virtual threads.
interface Carrier {

	/// Sends a message. Never throws for what a receiver does.
	Attempt carry(Message message);

}
