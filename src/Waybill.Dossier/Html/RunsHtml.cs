using Waybill.Dossier.Model;
using static Waybill.Dossier.Html.HtmlText;

namespace Waybill.Dossier.Html;

/// <summary>A sentence whose numbers lead to the places that they stand on.</summary>
internal static class RunsHtml
{
    /// <summary>The sentence, isolated from the direction of its surroundings.</summary>
    public static Markup Of(IReadOnlyList<Run> runs) =>
        new($"<bdi>{string.Concat(runs.Select(run => run.To is { } to ? Link(to, run.Text) : Encode(run.Text)))}</bdi>");

    /// <summary>How many entries a part of a section has, leading to it where there are any.</summary>
    public static Markup Count(QuestionSection question, string part, int count)
    {
        var text = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(count == 0 ? text : Link(Places.Of(question.Number, part), text));
    }

    private static string Link(string to, string text) => $"<a class=\"figure\" href=\"#{Encode(to)}\">{Encode(text)}</a>";
}
