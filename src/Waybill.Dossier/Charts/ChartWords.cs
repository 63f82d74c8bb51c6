using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Charts;

/// <summary>A chart in words, for those who do not see it.</summary>
internal static class ChartWords
{
    public static string Describe(QuestionSection question)
    {
        var days = question.Points.Select(point => point.On).Concat(question.Band.Select(step => step.On)).ToList();
        var (first, last) = (DateWords.Say(days.Min()), DateWords.Say(days.Max()));
        var span = first == last ? $"on {first}" : $"from {first} to {last}";
        var values = NumberWords.Count(question.Points.Count, "value");
        return $"{values} given by origins {span}. {Band(question)}The tables below hold all values.";
    }

    private static string Band(QuestionSection question) =>
        question.Band switch
        {
            [{ Lower: { } start }, .., { Lower: { } to } last] when start != to =>
                $"The floor goes from {NumberWords.Say(start)} to {NumberWords.Say(to)}{Top(last)}. ",
            [.., { Lower: { } floor } last] => $"The floor is {NumberWords.Say(floor)}{Top(last)}. ",
            _ => "No floor stands. ",
        };

    private static string Top(BandStep last) =>
        last.Highest is { } highest ? $"; the highest value stated is {NumberWords.Say(highest)}" : "";

    /// <summary>How a value is to be taken, in a few words; empty for a plain value.</summary>
    public static string Marks(PointEntry point) =>
        (point.Capacity, point.Narrower) switch
        {
            (true, true) => "what could be, of a part",
            (true, false) => "what could be: raises no floor",
            (false, true) => "of a part: a bound from below only",
            _ => "",
        };
}
