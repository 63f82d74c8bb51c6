using System.Text;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;
using static Waybill.Dossier.Markdown.MarkdownText;

namespace Waybill.Dossier.Markdown;

/// <summary>A dossier as GitHub-flavoured Markdown.</summary>
internal static class MarkdownDocument
{
    public static string Write(DossierModel model)
    {
        var text = new StringBuilder();
        Head(text, model);
        var questions = new MarkdownQuestion(text);
        foreach (var question in model.Questions)
            questions.Write(question);
        new MarkdownRegisters(text, model).Write();
        new MarkdownNotes(text, model).Write();
        text.Append("\n## The journal’s head\n\n");
        text.Append($"Made from the case’s journal as it stood at the head `{Code(model.JournalHead)}`. ");
        text.Append("To check that the case still holds it, run:\n\n");
        text.Append($"    {Code(model.Check)}\n\n{GradeWords.Note}\n\n");
        text.Append($"Made by {Escape(model.Generator)}. The same journal with the same version gives the same bytes.\n");
        return text.ToString();
    }

    private static void Head(StringBuilder text, DossierModel model)
    {
        text.Append($"# {Escape(model.Title)}\n\n");
        if (model.Summary is { } summary)
            text.Append($"{Escape(summary)}\n\n");
        if (model.StandardOfProof is { } standard)
            text.Append($"- **Standard of proof:** {Escape(standard)}\n");
        foreach (var (name, value) in CountWords.Facts(model))
            text.Append($"- **{name}:** {value}\n");
        text.Append("\n## Answers at a glance\n\n");
        text.Append("| | Question | Range | Independent origins | Grade | For / against |\n|---|---|---|---|---|---|\n");
        foreach (var question in model.Questions)
        {
            text.Append($"| {question.Number} | {Escape(question.Ask)} | {Escape(question.Range)} | {question.Independent.Count} ");
            var analyst = question.AnalystGrade is { } grade ? $" (analyst: {grade})" : "";
            text.Append($"| {question.Grade}{analyst} | {question.For.Count} / {question.Against.Count} |\n");
        }
    }

    private static string Code(string text) => Texts.HiddenCharacters.Show(text).ReplaceLineEndings(" ").Replace('`', '\'');
}
