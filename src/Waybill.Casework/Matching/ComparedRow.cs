using Waybill.Matching.Entities;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Casework.Matching;

/// <summary>A row of names or entities that were compared.</summary>
/// <param name="Row">Its number in the file, the first after a header being 1.</param>
/// <param name="Left">One name, or one entity's id.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="IsMatch">Whether the score reaches the threshold.</param>
/// <param name="Reasons">What speaks for and against.</param>
/// <param name="Names">Of entities, the names that are nearest; null otherwise.</param>
/// <param name="Kept">The file's other columns or fields, as JSON.</param>
public sealed record ComparedRow(
    int Row,
    string Left,
    string Right,
    double Score,
    bool IsMatch,
    IReadOnlyList<Reason> Reasons,
    NamePair? Names,
    IReadOnlyList<KeyValuePair<string, string>> Kept
)
{
    /// <summary>Whether the file wants a match; null where it does not say.</summary>
    public bool? Wanted { get; init; }

    /// <summary>The row as one line of JSON. Scores and points are rounded to four places.</summary>
    /// <param name="sides">What the two sides are called.</param>
    public string ToJson((string Left, string Right) sides) =>
        JsonLine.Of(writer =>
        {
            writer.WriteNumber("row", Row);
            writer.WriteString(sides.Left, Left);
            writer.WriteString(sides.Right, Right);
            writer.WriteNumber("score", JsonLine.Rounded(Score));
            writer.WriteBoolean("match", IsMatch);
            JsonLine.Write(writer, "reasons", Reasons);
            if (Names is not null)
            {
                writer.WriteStartObject("names");
                writer.WriteString("left", Names.Left);
                writer.WriteString("right", Names.Right);
                JsonLine.Write(writer, "reasons", Names.Comparison.Reasons);
                writer.WriteEndObject();
            }

            foreach (var (name, value) in Kept)
                writer.WriteString(name, value);
        });
}
