using System.Text;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Tracing;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Core.Text;

namespace Waybill.Cli.Output.Pedigrees;

/// <summary>
/// A trace as a person would draw it: each statement under its origin, each retelling under what it relays, with the words that it
/// changed.
/// </summary>
internal sealed class TraceText(Shell shell, Terminal terminal, TraceDetail detail)
{
    private const int IdLength = 12;
    private const int QuoteLength = 220;
    private const int MostMissing = 8;
    private const int MostPages = 12;

    public void Show(Trace trace)
    {
        Hanging("", trace.Asked, Paint.Bold);
        if (trace.Pedigrees.Count + trace.Contrary.Count == 0)
        {
            Say("no claim of this case gives it");
            if (trace.Near.Count > 0)
                Hanging("", $"nearest in the case: {string.Join(", ", trace.Near.Select(AmountText.SayWithUnit))}", Paint.Faint);
            return;
        }

        Hanging(
            "",
            $"{Counted.Of(trace.Pedigrees.Count, "statement")} · {Independent(trace)} · "
                + $"{Counted.Of(trace.Retellings, "retelling")} · {Counted.Of(trace.Contrary.Count, "contrary statement")}",
            null
        );
        if (trace.Matters.Count > 1)
        {
            foreach (var matter in trace.Matters)
                Hanging("  of: ", $"{matter.About}: {Counted.Of(matter.Independent.Count, "independent origin")}", Paint.Faint, "      ");
        }

        var axis = TimeAxis.Lines(trace.Pedigrees, trace.Contrary, terminal.Width);
        if (axis.Count > 0)
            Say("");
        foreach (var line in axis)
            Say(line);
        if (trace.Pedigrees.Concat(trace.Contrary).Count(p => p.Lineage.Origin.Said is null) is var undated and > 0)
            Hanging("", $"{Counted.Of(undated, "statement")} of an unknown day", Paint.Faint);
        foreach (var (i, pedigree) in trace.Pedigrees.Index())
            Statement(TimeAxis.Number(i), pedigree, trace);
        if (trace.Contrary.Count > 0)
        {
            Say("");
            Say(terminal.Paint("Against it", Paint.Bold));
            foreach (var (i, pedigree) in trace.Contrary.Index())
                Statement(TimeAxis.Letter(i), pedigree, null);
        }

        if (trace.Pages.Count > 0 && detail != TraceDetail.Short)
            MayTell(trace.Pages);
        if (trace.RestOnIt.Count > 0)
        {
            Say("");
            Say(terminal.Paint("Answers that rest on it", Paint.Bold));
            Paragraphs(
                "  ",
                trace.RestOnIt.Select(answer =>
                    $"{answer.Question.Id}: {RangeWords.Of(answer)}, on {RangeWords.Independent(answer)} independent {(answer.Independent.Count == 1 ? "origin" : "origins")}"
                )
            );
        }

        if (trace.Dependences.Count > 0)
        {
            Say("");
            Say(terminal.Paint("Independence", Paint.Bold));
            Paragraphs("  ", trace.Dependences);
        }
    }

    private static string Independent(Trace trace) =>
        trace.Matters.Count > 1
            ? $"{Counted.Of(trace.Matters.Count, "matter")}, counted apart: {string.Join(" and ", trace.Matters.Select(matter => matter.Independent.Count))} independent"
            : Counted.Of(trace.Independent.Count, "independent origin");

    private void MayTell(IReadOnlyList<TracedPage> pages)
    {
        Say("");
        Say(terminal.Paint("Pages that may tell of it, and count for nothing", Paint.Bold));
        foreach (var (page, claim) in pages.Take(MostPages))
        {
            var about = page.Exhibit.Metadata;
            Flow(
                "   · ",
                5,
                "     ",
                [
                    (about.Publisher ?? page.Exhibit.Name, Paint.Bold, ""),
                    (about.Published?.Text ?? "undated", Paint.Faint, " "),
                    (page.Exhibit.Name, Paint.Faint, "  "),
                ]
            );
            var beside = page.Beside.Metadata.Publisher ?? page.Beside.Name;
            Hanging("     ", $"as on the page of {beside}: {string.Join("; ", page.Signs)}", Paint.Faint);
            Hanging(
                "     ",
                claim is not null
                    ? $"read there: {claim.Id.ToString()[..IdLength]} “{Shortened.Line(claim.Selector.Exact, QuoteLength)}”"
                    : "no claim was read there",
                null
            );
            foreach (var change in page.Changes)
                Hanging("     ≠ ", ChangeLine.Of(change), Paint.Red, "       ");
        }

        if (pages.Count > MostPages)
            Say($"   · {pages.Count - MostPages} more");
    }

    private void Statement(string number, Pedigree pedigree, Trace? trace)
    {
        var origin = pedigree.Lineage.Origin;
        Say("");
        var said = origin.Said is { } day ? $"said {day.Text}" : "said on an unknown day";
        var families =
            origin.Families.Count > 0 ? $" [{string.Join(", ", origin.Families)}]"
            : origin.Anonymous ? ""
            : " [family unknown]";
        var counts =
            trace is null ? ""
            : origin.Anonymous ? " · nobody is named: not counted"
            : pedigree.CouldBe ? " · no more than what could be: not counted"
            : trace.Matters.Any(matter => matter.Statements.Contains(pedigree) && matter.Independent.Any(o => o.Id == origin.Id))
                ? " · counted"
            : "";
        Flow(
            $"{terminal.Paint(number, Paint.Bold)}  ",
            number.Length + 2,
            "   ",
            [($"{origin.Speaker}{families}", Paint.Cyan, ""), ($"{said}, by {origin.Methods.Say()}{counts}", Paint.Faint, "  ")]
        );
        var stance =
            pedigree.Denies ? "denied"
            : pedigree.CouldBe ? "what could be"
            : "stated";
        var amount = pedigree.Lineage.Quantity is { } quantity ? $"{AmountText.SayWithUnit(quantity)}, " : "";
        Flow("   ", 3, "   ", [($"{amount}{stance}", Paint.Bold, ""), (pedigree.Id, Paint.Faint, "  ")]);
        Hanging("   ", pedigree.About, Paint.Faint);
        if (trace?.GarbledAlone.Contains(pedigree.Id) == true)
            Hanging("   ", "not counted: a retelling gives the figure, and the origin says something else", Paint.Yellow);
        foreach (var (i, root) in pedigree.Roots.Index())
            Node(root, "   ", i == pedigree.Roots.Count - 1, pedigree.Lineage.Lead.Claim.Id);
        if (pedigree.Denies || detail == TraceDetail.Short)
            return;
        foreach (var missing in pedigree.Missing.Take(MostMissing))
            Hanging("   ? ", missing, Paint.Yellow, "     ");
        if (pedigree.Missing.Count > MostMissing)
            Say($"   ? {pedigree.Missing.Count - MostMissing} more");
    }

    private void Node(PedigreeNode node, string indent, bool last, ClaimId lead)
    {
        var isLead = node.Relay.Claim.Id == lead;
        var on = node.On?.Text ?? "undated";
        var nearest = isLead ? "· nearest to the origin" : "";
        var below = indent + (last ? "    " : "│   ");
        var head = $"{indent}{(last ? "└─" : "├─")}{(isLead ? "●" : "○")} ";
        Flow(
            head,
            head.Length,
            below,
            [
                (node.Outlet, Paint.Bold, ""),
                (on, Paint.Faint, " "),
                (node.Relay.Claim.Id.ToString()[..IdLength], Paint.Faint, "  "),
                (nearest, null, " "),
            ]
        );
        if (detail == TraceDetail.Whole)
        {
            var words = Shortened.Line(node.Words, QuoteLength);
            Hanging(below, node.Relay.Claim.Selector is TableRowSelector ? $"row: {words}" : $"“{words}”", null);
            Hanging(below, Why(node.From), Paint.Faint);
        }

        foreach (var mutation in node.Relay.Mutations)
            Changed(below, mutation);
        foreach (var mutation in node.Relay.Elsewhere)
            Hanging($"{below}≠ ", $"elsewhere on the page: {ChangeLine.Of(mutation)}", Paint.Red, below + "  ");
        if (node.Relay.Kept is { } kept)
            Hanging(below + "≈ ", kept, Paint.Green, below + "  ");
        foreach (var (i, child) in node.Retold.Index())
            Node(child, below, i == node.Retold.Count - 1, lead);
    }

    /// <summary>A change, with the words of both sides where they say more than the phrase.</summary>
    private void Changed(string indent, Mutation mutation)
    {
        Hanging($"{indent}≠ ", mutation.Says, Paint.Red, indent + "  ");
        if (
            detail == TraceDetail.Whole
            && mutation.Kind
                is MutationKind.Conjunction
                    or MutationKind.Direction
                    or MutationKind.Bound
                    or MutationKind.Number
                    or MutationKind.Unit
        )
        {
            Flow(
                indent + "  ",
                indent.Length + 2,
                indent + "  ",
                [
                    (Shortened.Line(mutation.Original ?? "nothing", QuoteLength), Paint.Green, ""),
                    ("told as", null, " "),
                    (Shortened.Line(mutation.Retold ?? "nothing", QuoteLength), Paint.Yellow, " "),
                ]
            );
        }
    }

    private static string Why(PedigreeLink from) =>
        from.Relation switch
        {
            ProvRelation.WasQuotedFrom => $"from the page above: {string.Join("; ", from.Reasons)}",
            ProvRelation.AlternateOf => "the same page as above",
            ProvRelation.WasRevisionOf => $"repeats the page above: {string.Join("; ", from.Reasons)}",
            _ => $"from the origin: {string.Join("; ", from.Reasons)}",
        };

    private void Hanging(string indent, string text, Paint? paint, string? then = null)
    {
        foreach (var (i, line) in Terminal.Wrap(text, Math.Max(20, terminal.Width - indent.Length)).Index())
            Say((i == 0 ? indent : then ?? indent) + (paint is { } colour ? terminal.Paint(line, colour) : TerminalSafe.Line(line)));
    }

    // Parts of one line, each in its paint, broken at blanks where the line is full.
    private void Flow(string indent, int width, string then, (string Text, Paint? Paint, string Gap)[] parts)
    {
        var (line, taken, isEmpty) = (new StringBuilder(indent), width, true);
        foreach (var (text, paint, gap) in parts)
        {
            foreach (var (i, word) in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
            {
                var before =
                    isEmpty ? ""
                    : i == 0 ? gap
                    : " ";
                if (!isEmpty && taken + before.Length + word.Length > terminal.Width)
                {
                    Say(line.ToString());
                    (line, taken, before) = (new StringBuilder(then), then.Length, "");
                }

                line.Append(before).Append(paint is { } colour ? terminal.Paint(word, colour) : TerminalSafe.Line(word));
                (taken, isEmpty) = (taken + before.Length + word.Length, false);
            }
        }

        Say(line.ToString());
    }

    private void Paragraphs(string indent, IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Hanging(indent, text, null);
    }

    private void Say(string line) => shell.Painted(line);
}
