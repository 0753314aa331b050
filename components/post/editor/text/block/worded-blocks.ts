// Blocks that hold running text beside their fields: quote, interview, info box.
import { InfoView, InterviewView, QuoteView } from "@/components/post/editor/blocks/text-block-views";
import { enterFieldsOfBlock } from "@/components/post/editor/text/block-focus";
import { insertBlock } from "@/components/post/editor/text/insert-block";
import { blockNode } from "./block-node";
import type { BlockOf, EditorBlock } from "./editor-block";
import { inlinesOf, paragraphNodes, paragraphsOf, textNode } from "./inlines";

type Fields<Type extends "quote" | "interview" | "info", Text extends string> = Omit<
  BlockOf<Type>,
  "type" | Text
>;

const emptyQuote: Fields<"quote", "text"> = { person: "", position: "" };
const emptyInterview: Fields<"interview", "answer"> = { question: "" };
const emptyInfo: Fields<"info", "text"> = { title: "" };

export const quoteBlock: EditorBlock<"quote"> = {
  group: "words",
  tools: () => [
    {
      id: "quote",
      label: "Zitat",
      isOn: (editor) => editor.isActive("quote"),
      run: (editor) =>
        editor.isActive("quote") ? editor.chain().focus().clearNodes().run() : insertBlock(editor, "quote"),
    },
  ],
  extensions: [
    blockNode({
      name: "quote",
      view: QuoteView,
      empty: emptyQuote,
      content: "inline*",
      pastedTag: "blockquote",
      addKeyboardShortcuts: () => ({
        Enter: ({ editor }) => editor.isActive("quote") && enterFieldsOfBlock(editor),
      }),
    }),
  ],
  write: ({ type, text, ...attrs }) => ({ type, attrs, content: text.map(textNode) }),
  read: {
    quote: (node) => [
      {
        type: "quote",
        text: inlinesOf(node),
        person: String(node.attrs?.person ?? ""),
        position: String(node.attrs?.position ?? ""),
      },
    ],
  },
};

export const interviewBlock: EditorBlock<"interview"> = {
  group: "insert",
  tools: () => [
    { id: "interview", label: "+ Frage/Antwort", run: (editor) => insertBlock(editor, "interview") },
  ],
  extensions: [
    blockNode({ name: "interview", view: InterviewView, empty: emptyInterview, content: "paragraph+" }),
  ],
  write: ({ type, answer, ...attrs }) => ({ type, attrs, content: paragraphNodes(answer) }),
  read: {
    interview: (node) => [
      { type: "interview", question: String(node.attrs?.question ?? ""), answer: paragraphsOf(node) },
    ],
  },
};

export const infoBlock: EditorBlock<"info"> = {
  group: "insert",
  tools: () => [{ id: "info", label: "+ Infokasten", run: (editor) => insertBlock(editor, "info") }],
  extensions: [blockNode({ name: "info", view: InfoView, empty: emptyInfo, content: "paragraph+" })],
  write: ({ type, text, ...attrs }) => ({ type, attrs, content: paragraphNodes(text) }),
  read: {
    info: (node) => [{ type: "info", title: String(node.attrs?.title ?? ""), text: paragraphsOf(node) }],
  },
};
