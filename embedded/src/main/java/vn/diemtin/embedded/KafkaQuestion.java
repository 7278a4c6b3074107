package vn.diemtin.embedded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.MetadataRequest;
import org.apache.kafka.common.requests.MetadataResponse;
import org.apache.kafka.common.requests.RequestHeader;

/// Asks a broker for the brokers of its cluster.
///
/// A Kafka client is not used, because it would write its eighty settings and every refused connection into the log of
/// the program that starts the broker.
record KafkaQuestion(int port) {

	private static final int ANSWER_MILLIS = 2_000;

	private static final int LONGEST_ANSWER = 1 << 20;

	/// Whether there is an answer that names a broker: only then has the broker's own
	/// registration gone through.
	boolean isAnswered() {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), ANSWER_MILLIS);
			socket.setSoTimeout(ANSWER_MILLIS);
			return !ask(socket).brokers().isEmpty();
		}
		catch (IOException | KafkaException ex) {
			return false;
		}
	}

	private static MetadataResponse ask(Socket socket) throws IOException {
		short version = ApiKeys.METADATA.latestVersion();
		var header = new RequestHeader(ApiKeys.METADATA, version, "embedded", 1);
		ByteBuffer question = new MetadataRequest.Builder(List.of(), false).build(version).serializeWithHeader(header);
		var out = new DataOutputStream(socket.getOutputStream());
		out.writeInt(question.remaining());
		out.write(question.array(), question.arrayOffset() + question.position(), question.remaining());
		out.flush();
		var in = new DataInputStream(socket.getInputStream());
		int length = in.readInt();
		if (length < 0 || length > LONGEST_ANSWER) {
			throw new IOException("This is not a Kafka broker");
		}
		byte[] answer = new byte[length];
		in.readFully(answer);
		return (MetadataResponse) AbstractResponse.parseResponse(ByteBuffer.wrap(answer), header);
	}

}
