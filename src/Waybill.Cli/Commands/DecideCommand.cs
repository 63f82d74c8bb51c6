using System.CommandLine;
using Waybill.Casework.Deciding;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill decide CASE CLAIM accept|reject|edit|note</c>, and grades and likelihoods for a question.</summary>
internal static class DecideCommand
{
    public static Command Create(Shell shell)
    {
        var folder = Shell.Case();
        var target = new Argument<string>("claim")
        {
            Description = "The claim's id, or enough of it; for a grade or likelihood, a question's id",
            HelpName = "CLAIM",
        };
        var verb = new Argument<string>("decision")
        {
            Description = "accept, reject, edit, note; for a question: grade, likelihood",
            HelpName = "DECISION",
        };
        verb.Validators.Add(result =>
        {
            if (!Decide.Verbs.Contains(result.Tokens[0].Value))
                result.AddError($"'{result.Tokens[0].Value}' is no decision; write one of {string.Join(", ", Decide.Verbs)}.");
        });
        var value = new Argument<string?>("value")
        {
            Description = "For a grade, such as B2; for a likelihood, a word of the yardstick",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var why = new Option<string?>("--why") { Description = "The reason, or the note", HelpName = "text" };
        var yardstick = new Option<string?>("--yardstick")
        {
            Description = "The yardstick of a likelihood, such as 'ICD 203'",
            HelpName = "name",
        };
        var set = Set();
        var command = new Command("decide", "Record a decision") { folder, target, verb, value, why, set, yardstick };
        command.SetAction(parsed =>
        {
            var (line, head) = Decide.Run(
                shell.Bench(parsed),
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(target),
                parsed.GetRequiredValue(verb),
                new(parsed.GetValue(why), parsed.GetValue(set) ?? [], parsed.GetValue(value), parsed.GetValue(yardstick))
            );
            shell.Say(line);
            shell.Head(head);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The option that sets slots of a claim.</summary>
    public static Option<string[]> Set() =>
        new("--set")
        {
            Description =
                "Set a slot: act, certainty, polarity, said, window, lower, best, upper, unit, of, qualifier, who, kind, or a role ('a | b' for several)",
            HelpName = "key=value",
        };
}
