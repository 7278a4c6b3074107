package vn.diemtin.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Changed;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Topics;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// Who let whom in and who made which key stands where all changes stand, without secrets.
@Desk
class PeopleAuditTests {

	private static final String GIVEN = "năm chiếc thuyền giấy trôi";

	private static final String CHOSEN = "bát canh chua cá lóc đồng";

	private final RunningDesk desk;

	private final KafkaServer kafka;

	PeopleAuditTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@Test
	void recordsWhoChangesPeopleAndKeys() throws IOException, InterruptedException {
		RunningDesk.Browser admin = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		String token = admin.token("/people");
		admin.post("/people", Map.of("name", "thu", "role", "reader", "password", GIVEN, "_csrf", token));
		RunningDesk.Browser thu = this.desk.signedIn("thu", GIVEN);
		thu.post("/people/password",
				Map.of("old", GIVEN, "password", CHOSEN, "again", CHOSEN, "_csrf", thu.token("/people/password")));
		admin.post("/people/thu/role", Map.of("role", "editor", "_csrf", token));
		admin.post("/people/thu/sessions", Map.of("_csrf", token));
		admin.post("/people/thu/password", Map.of("password", GIVEN, "_csrf", token));
		admin.post("/people/thu/enabled", Map.of("enabled", "false", "_csrf", token));
		admin.post("/people/thu/enabled", Map.of("enabled", "true", "_csrf", token));
		String key = key(admin, token);
		String id = key.substring(3, key.indexOf('_', 3));
		admin.post("/people/keys/" + id + "/revoke", Map.of("_csrf", token));
		List<String> records = LastRecord.all(this.kafka, Topics.CHANGES)
			.stream()
			.filter((record) -> record.contains("\"id\":\"thu\"") || record.contains("\"id\":\"" + id))
			.toList();
		List<Changed> changes = records.stream()
			.map((record) -> JsonMapper.shared().readValue(record, Changed.class))
			.toList();
		assertThat(changes).extracting(Changed::action)
			.containsExactly(Action.ADDED, Action.PASSWORD_CHANGED, Action.EDITED, Action.SESSIONS_ENDED,
					Action.PASSWORD_GIVEN, Action.DISABLED, Action.ENABLED, Action.ADDED, Action.WITHDRAWN);
		assertThat(changes).extracting(Changed::by)
			.containsExactly("editor", "thu", "editor", "editor", "editor", "editor", "editor", "editor", "editor");
		assertThat(changes.get(2).before()).isEqualTo("role: reader\nenabled: true");
		assertThat(changes.get(2).after()).isEqualTo("role: editor\nenabled: true");
		assertThat(changes.get(7).subject()).isEqualTo(Subject.KEY);
		assertThat(changes.get(7).after()).contains("owner: editor", "label: Bảng tuần", "may: read",
				"until: 2026-12-22");
		assertThat(String.join("", records)).doesNotContain("pbkdf2", key.substring(key.lastIndexOf('_') + 1), GIVEN,
				CHOSEN);
		showsThem(changes, admin, id);
	}

	private void showsThem(List<Changed> changes, RunningDesk.Browser admin, String id)
			throws IOException, InterruptedException {
		Store store = this.desk.bean(Store.class);
		store.changes().save(changes);
		store.refresh();
		String people = admin.get("/audit?subject=person&id=thu").body();
		assertThat(people)
			.contains("đặt lại mật khẩu của", "đổi mật khẩu của", "kết thúc các phiên của", "không cho vào")
			.containsPattern("<ins>.{0,40}role: editor")
			.doesNotContain("??");
		assertThat(admin.get("/audit?subject=key&lang=en").body()).contains("dt_" + id, "withdrew", "Bảng tuần")
			.doesNotContain("??");
		admin.get("/audit?lang=vi");
		String token = admin.token("/people");
		admin.post("/people", Map.of("name", "tam", "role", "editor", "password", GIVEN, "_csrf", token));
		RunningDesk.Browser tam = this.desk.signedIn("tam", GIVEN);
		tam.post("/people/password",
				Map.of("old", GIVEN, "password", CHOSEN, "again", CHOSEN, "_csrf", tam.token("/people/password")));
		RunningDesk.Browser editor = this.desk.signedIn("tam", CHOSEN);
		assertThat(editor.get("/audit?by=editor").body()).doesNotContain("role: editor", "dt_" + id);
		assertThat(editor.get("/audit?subject=person").body()).contains("Nhật ký thay đổi")
			.doesNotContain("<strong>thu</strong>", "value=\"person\"");
	}

	private String key(RunningDesk.Browser person, String token) throws IOException, InterruptedException {
		String page = person
			.post("/people/keys", Map.of("label", "Bảng tuần", "scope", "read", "days", "30", "_csrf", token))
			.body();
		int start = page.indexOf(">dt_", page.indexOf("made-key")) + 1;
		return page.substring(start, page.indexOf('<', start));
	}

}
