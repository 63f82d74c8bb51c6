using Waybill.Assessment.Speakers;
using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Methods;

/// <summary>The words that show a method, from <c>methods.yaml</c>.</summary>
internal sealed class MethodWords
{
    private readonly List<(string Form, CollectionMethod Method)> forms;

    private MethodWords(List<(string Form, CollectionMethod Method)> forms) => this.forms = forms;

    /// <summary>The words that ship with Waybill.</summary>
    public static MethodWords Embedded { get; } = Parse(EmbeddedCatalogue.Read<MethodWords>("methods.yaml"), "methods.yaml");

    /// <summary>Reads and checks a file of words.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place.</exception>
    public static MethodWords Parse(string yaml, string fileName)
    {
        var section = CatalogueYaml.Open(yaml, fileName).Section("methods");
        var forms = new List<(string, CollectionMethod)>();
        foreach (var (name, node) in section.Entries())
        {
            if (MethodNames.Find(name) is not { } method)
                throw node.Fault($"'{name}' is no method", $"write one of {string.Join(", ", MethodNames.Keys)}");
            forms.AddRange(section.Texts(name).Select(words => ($" {Wording.Fold(words)} ", method)));
        }

        return new(forms);
    }

    /// <summary>The methods that words show, in their order; empty for none.</summary>
    public IReadOnlyList<CollectionMethod> In(string words)
    {
        var folded = $" {Wording.Fold(words)} ";
        return [.. forms.Where(f => folded.Contains(f.Form, StringComparison.Ordinal)).Select(f => f.Method).Distinct().Order()];
    }
}
