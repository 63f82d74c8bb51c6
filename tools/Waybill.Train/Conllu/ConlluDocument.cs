using System.Text;

namespace Waybill.Train.Conllu;

/// <summary>A document of a treebank.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record ConlluDocument(string Id, IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>The document's text, with an empty line between paragraphs, and where in it each sentence begins.</summary>
    public (string Text, int[] Starts) Raw()
    {
        var text = new StringBuilder();
        var starts = new int[Sentences.Count];
        for (var i = 0; i < Sentences.Count; i++)
        {
            if (i > 0)
                text.Append(Sentences[i].OpensParagraph ? "\n\n" : " ");
            starts[i] = text.Length;
            text.Append(Sentences[i].Text);
        }

        return (text.ToString(), starts);
    }
}
