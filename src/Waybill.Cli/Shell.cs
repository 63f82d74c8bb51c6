using System.CommandLine;
using Waybill.Casework;
using Waybill.Cli.Output;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Text;
using Waybill.Storage.Journal;

namespace Waybill.Cli;

/// <summary>What every verb shares: the clock, the two output streams, and who is at work.</summary>
internal sealed class Shell(TimeProvider clock, TextWriter output, TextWriter error)
{
    /// <summary>The option that names the analyst, on every verb.</summary>
    public Option<string?> As { get; } =
        new("--as")
        {
            Description = "Who is at work, as the journal shall record it (else WAYBILL_ANALYST, else the login name)",
            Recursive = true,
            HelpName = "name",
        };

    /// <summary>Standard output, for what writes there by itself.</summary>
    public TextWriter Output => output;

    /// <summary>Standard error, for what writes over its own line there.</summary>
    public TextWriter Error => error;

    /// <summary>The workbench for this call.</summary>
    public Workbench Bench(ParseResult parsed)
    {
        string?[] names = [parsed.GetValue(As), Environment.GetEnvironmentVariable("WAYBILL_ANALYST"), Environment.UserName];
        var who = names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))?.Trim();
        if (who is null || TerminalSafe.Line(who) != who)
            throw new UsageException("who is at work is not known by a plain name: give one with --as");
        return new(clock, who, Warn);
    }

    /// <summary>Prints a result; what stands on the line is done and acknowledged.</summary>
    public void Say(string text)
    {
        output.Write(TerminalSafe.Block(text) + "\n");
        output.Flush();
    }

    /// <summary>Prints a line that <see cref="Terminal"/> has painted; what was captured in it is escaped already.</summary>
    public void Painted(string line)
    {
        output.Write(line + "\n");
        output.Flush();
    }

    /// <summary>Prints a failure or remark as one line on standard error.</summary>
    public void Warn(string line) => error.Write($"waybill: {TerminalSafe.Line(line)}\n");

    /// <summary>Prints the journal's head, for people to keep.</summary>
    public void Head(JournalHead head) => Say($"journal head {head}");

    /// <summary>Prints JSON; control and bidirectional characters are escaped, which inside JSON strings means the same.</summary>
    public void Json(string json) => output.Write(JsonSafe.Escape(json) + "\n");

    /// <summary>Prints a claim on one line.</summary>
    public void Claim(Claim claim) => Say(ClaimLine.Of(claim));

    /// <summary>Prints a decision on one line.</summary>
    public void Decision(AttachedDecision attached) => Say(ClaimLine.Of(attached));

    /// <summary>The argument that names a case.</summary>
    public static Argument<string> Case() =>
        NotEmpty(new Argument<string>("case") { Description = "The case's folder", HelpName = "CASE" });

    /// <summary>Refuses what is empty, which an unset variable of a script leaves.</summary>
    public static Argument<T> NotEmpty<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{argument.HelpName} is empty; give one.");
        });
        return argument;
    }

    /// <summary>The switch for JSON.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON" };

    /// <summary>The option that adds rules to those that ship with Waybill.</summary>
    public static Option<string[]> Lexicon() =>
        new("--lexicon") { Description = "Rules of reading to add to those that ship with Waybill (YAML)", HelpName = "file" };

    /// <summary>The option that sets limits of a capture.</summary>
    public static Option<string[]> Limit() =>
        new("--limit")
        {
            Description = "Set a limit of capturing, such as html-size=64MiB or seconds=300; a failure names the limit that it met",
            HelpName = "name=value",
        };
}
