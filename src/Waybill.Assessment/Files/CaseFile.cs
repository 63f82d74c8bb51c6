using Waybill.Assessment.Questions;
using Waybill.Core.Catalogues;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Files;

/// <summary>A case's own file, <c>case.yaml</c>: what it is about, by what standard it is proved, and what it asks.</summary>
/// <param name="Title">The case's title.</param>
/// <param name="Summary">What it is about, in a few sentences; null when not told.</param>
/// <param name="StandardOfProof">By what standard its findings hold, such as <c>reasonable grounds to believe</c>; null when not
/// told.</param>
/// <param name="Questions">Its questions, in the file's order.</param>
public sealed record CaseFile(string Title, string? Summary, string? StandardOfProof, IReadOnlyList<Question> Questions)
{
    /// <summary>Reads and checks a case file; whatever it names must stand in the catalogues.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place and the mend.</exception>
    public static CaseFile Parse(string yaml, string fileName, FrameCatalogue frames, GoodsTree goods, UnitCatalogue units)
    {
        var root = CatalogueYaml.Open(yaml, fileName);
        root.AllowOnly("title", "summary", "standard-of-proof", "questions");
        var reader = new QuestionReader(frames, goods, units);
        var questions = new OrderedDictionary<string, Question>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in root.Optional("questions")?.Items() ?? [])
        {
            var question = reader.Read(node);
            if (!questions.TryAdd(question.Id, question))
                throw node.Fault($"question '{question.Id}' stands twice", "give each question an id of its own");
        }

        return new(root.Text("title"), root.OptionalText("summary"), root.OptionalText("standard-of-proof"), [.. questions.Values]);
    }
}
