package vn.diemtin.standalone.source;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.ArticleTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.ingest.trial.SourceTrial;

/// `diemtin sources try`: a site's address in, the declaration of a source out.
@Command(name = "try", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Thử một trang và viết sẵn khai báo nguồn tin.%n"
				+ "Looks for feeds and lists on a site, judges them, reads three articles and prints a declaration.",
		footer = { "", "The declaration goes to standard output, what was seen to standard error:",
				"  ./diemtin sources try https://tinh.example.vn/ > my-sources/tinh.yaml",
				"Exit codes: 0 = a declaration was made, 1 = none could be made, 2 = wrong usage." })
final class TryCommand implements Callable<Integer> {

	@Parameters(paramLabel = "URL", arity = "1", description = "where the site, or its feed or list, begins")
	private String address = "";

	@Option(names = "--json", description = "one JSON object with all that was seen")
	private boolean json;

	@Mixin
	private WebOptions web = new WebOptions();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		if (!this.address.startsWith("http://") && !this.address.startsWith("https://")) {
			throw new ParameterException(this.spec.commandLine(),
					"URL is an http or https address, not " + this.address);
		}
		Clock clock = Clock.systemUTC();
		try (PoliteWeb portals = this.web.open(clock)) {
			SourceTrial.Result result = new SourceTrial(portals, clock).of(this.address);
			if (this.json) {
				printJson(result);
			}
			else {
				print(result);
			}
			return (result.tried() != null) ? 0 : 1;
		}
	}

	private void printJson(SourceTrial.Result result) {
		JsonMapper mapper = JsonMapper.shared();
		SourceTried tried = result.tried();
		ObjectNode line = mapper.createObjectNode();
		line.put("url", this.address);
		line.put("problem", result.problem());
		line.put("outcome", (tried != null) ? mapper.valueToTree(tried.outcome()).asString() : "failed");
		line.put("family", (tried != null) ? tried.family() : null);
		line.set("candidates", mapper.valueToTree(result.candidates()));
		line.set("tried", mapper.valueToTree(tried));
		line.put("declaration", (tried != null) ? SourceYaml.of(tried.source()) : null);
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(mapper.writeValueAsString(line));
		out.flush();
	}

	private void print(SourceTrial.Result result) {
		PrintWriter err = this.spec.commandLine().getErr();
		result.candidates().forEach((candidate) -> err.println(text(candidate)));
		SourceTried tried = result.tried();
		if (tried == null) {
			err.println("diemtin: " + this.address + ": " + result.problem());
			err.flush();
			return;
		}
		err.println("family: " + ((tried.family() != null) ? tried.family() : "none that is known"));
		tried.articles().forEach((article) -> err.println(text(article)));
		err.flush();
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("# Made by 'diemtin sources try'. Look at name, group, place and agency, then set verified.");
		out.print(SourceYaml.of(tried.source()));
		out.flush();
	}

	private static String text(EntranceTried tried) {
		return "%-8s %-12s %3d items, %d dated, newest %s, pager %s  %s%s".formatted(
				tried.entrance().kind().name().toLowerCase(java.util.Locale.ROOT), tried.outcome(), tried.items(),
				tried.dated(), (tried.newest() != null) ? tried.newest() : "-",
				(tried.pager() != null) ? tried.pager() : "-", tried.entrance().url(),
				(tried.pattern() != null) ? "  items at " + tried.pattern() : "");
	}

	private static String text(ArticleTried article) {
		if (article.problem() != null) {
			return "article  " + article.problem() + "  " + article.url();
		}
		return "article  %s  %s  \"%s\", %d characters  %s".formatted(article.isComplete() ? "complete" : "incomplete",
				(article.published() != null) ? article.published().value().toLocalDate() : "no date", article.title(),
				article.length(), article.url());
	}

}
