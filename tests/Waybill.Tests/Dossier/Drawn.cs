using Waybill.Assessment.Lineages.Mutations;
using Waybill.Dossier.Charts;
using Waybill.Dossier.Charts.Lineages;
using Waybill.Dossier.Html;
using Waybill.Dossier.Model;

namespace Waybill.Tests.Dossier;

/// <summary>Builds lineages to be drawn, and draws them.</summary>
internal static class Drawn
{
    public static QuestionSection Question(params LineageEntry[] lineages) =>
        new()
        {
            Number = 1,
            Id = "containers",
            Ask = "How many?",
            RangeRuns = [],
            Answer = [],
            Traces = [],
            Band = [],
            Points = [],
            Independent = [],
            Grade = "B2",
            GradeReason = "",
            For = lineages,
            Against = [],
            Possible = [],
            Aside = [],
            Changes = [],
            Roundings = [],
            NotComparable = [],
            Unknown = [],
            Explanation = [],
            Judgements = [],
        };

    public static LineageEntry Lineage(
        int note,
        string? said,
        string speaker = "Seoul",
        bool counted = false,
        params RelayEntry[] retold
    ) =>
        new(
            $"q-1-for-{note}",
            new($"org-{note}", speaker, ["ROK-GOV"], [], "B", false, said, said, false, [note]),
            counted,
            $"about {note} containers",
            "stated",
            new(note, "Herald", null, $"about {note} containers", "nearest", []),
            retold
        );

    public static RelayEntry Relay(int note, string? published, int? from = null, bool changed = false, string by = "Copy") =>
        new(note, by, null, "containers", "same speaker and date", changed ? ["bound dropped"] : [])
        {
            Published = published,
            PublishedEdtf = published,
            From = from,
            Changed = changed ? [MutationKind.Bound] : [],
        };

    public static LineageLayout Layout(QuestionSection question) => new(new LineageSelection(question).Drawn);

    public static string Svg(QuestionSection question)
    {
        var svg = new HtmlText();
        new LineageChart(question, new LineageSelection(question), new FamilyPalette(["ROK-GOV", "US-GOV"])).Draw(svg);
        return svg.ToString();
    }
}
