using System.Globalization;
using Spectre.Console;
using Waybill.Assessment.Answers;
using Waybill.Core.Text;

namespace Waybill.Cli.Output;

/// <summary>An assessed case as a table for people, and one answer step by step.</summary>
internal static class AnswerTable
{
    // Below it the columns would break their words.
    private const int NarrowestTable = 100;
    private const int WidestTable = 140;

    /// <summary>Prints the case in numbers and each question with its answer.</summary>
    public static void Show(Shell shell, AssessedCase assessed)
    {
        var counts = assessed.Counts;
        Paragraph(
            shell,
            "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{counts.Exhibits:N0} exhibits ({counts.Restatements:N0} restatements) · {counts.Claims:N0} claims · {counts.Origins:N0} origins, {counts.AnonymousOrigins:N0} anonymous apart · {counts.Retellings:N0} retellings collapsed"
            )
        );
        if (assessed.Answers.Count == 0)
        {
            shell.Say("no questions are declared in case.yaml");
            return;
        }

        if (Terminal.Current.Width < NarrowestTable)
            List(shell, assessed);
        else
            Render(shell, Table(assessed));
        foreach (var answer in assessed.Answers)
        {
            foreach (var hint in answer.UnknownHints)
                Paragraph(shell, "", $"{answer.Question.Id}: {hint}");
        }

        var unasked = assessed.Unasked.Sum(group => group.Claims.Count);
        if (unasked > 0)
            Paragraph(
                shell,
                "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{unasked:N0} claims answer no declared question; the dossier lists them as unasked"
                )
            );
    }

    // A question on a line of its own, its answer below.
    private static void List(Shell shell, AssessedCase assessed)
    {
        foreach (var answer in assessed.Answers)
        {
            shell.Say("");
            Paragraph(shell, "", answer.Question.Ask);
            Paragraph(shell, "  ", RangeWords.Of(answer));
            Paragraph(
                shell,
                "  ",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{RangeWords.Independent(answer)} independent · {answer.For.Count} for · {answer.Against.Count} against · grade {Grades(answer)}"
                )
            );
        }

        shell.Say("");
    }

    private static void Paragraph(Shell shell, string indent, string text)
    {
        foreach (var line in Terminal.Wrap(text, Terminal.Current.Width - indent.Length))
            shell.Say(indent + TerminalSafe.Line(line));
    }

    private static Table Table(AssessedCase assessed)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn("Question").AddColumn(new TableColumn("Answer").NoWrap());
        table.AddColumn(new TableColumn("Independent").RightAligned()).AddColumn(new TableColumn("For").RightAligned());
        table.AddColumn(new TableColumn("Against").RightAligned()).AddColumn(new TableColumn("Grade").RightAligned());
        foreach (var answer in assessed.Answers)
        {
            table.AddRow(
                Cell(answer.Question.Ask),
                Cell(RangeWords.Of(answer)),
                Cell(RangeWords.Independent(answer)),
                Number(answer.For.Count),
                Number(answer.Against.Count),
                Cell(Grades(answer))
            );
        }

        return table;
    }

    /// <summary>Prints how an answer came to be.</summary>
    public static void Explain(Shell shell, Answer answer)
    {
        shell.Say($"{answer.Question.Ask}\n{RangeWords.Of(answer)}; grade {answer.Grade}: {answer.GradeReason}");
        foreach (var step in answer.Explanation)
            shell.Say("  " + step);
        foreach (var unknown in answer.Unknown)
            shell.Say("  unknown: " + unknown);
    }

    /// <summary>The machine's grade, and beside it what an analyst recorded last.</summary>
    private static string Grades(Answer answer)
    {
        var judged = answer.Judgements.LastOrDefault(judgement => judgement.Grade is not null)?.Grade;
        var likelihood = answer.Judgements.LastOrDefault(judgement => judgement.Likelihood is not null)?.Likelihood;
        return answer.Grade
            + (judged is { } grade ? $" (analyst: {grade})" : "")
            + (likelihood is null ? "" : $" ({likelihood.Term}, {likelihood.Yardstick})");
    }

    private static Text Cell(string text) => new(TerminalSafe.Line(text));

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Spectre measures and wraps; colours are left out, so that a pipe and a terminal get the same characters.</summary>
    private static void Render(Shell shell, Table table)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = Math.Clamp(Terminal.Current.Width, NarrowestTable, WidestTable);
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in text.ToString().Trim('\n').Split('\n'))
            shell.Say(line.TrimEnd());
    }
}
